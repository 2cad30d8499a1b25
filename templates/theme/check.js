/* Says whether a PDF is one of those listed on this page. The file is read here and sent nowhere. */
(function () {
  'use strict';

  var place = document.getElementById('check');
  var input = document.getElementById('check-file');
  var answer = document.getElementById('check-answer');
  if (!place || !input || !answer || !window.FileReader || !Math.cbrt) { return; }
  place.hidden = false;

  function say(text, kind) {
    answer.className = 'answer ' + kind;
    answer.textContent = text;
  }

  function fill(text, name) {
    return text.replace('%s', function () { return name; });
  }

  function check(file) {
    var reader = new FileReader();
    say(fill(place.dataset.reading, file.name), 'waiting');
    reader.onerror = function () { say(fill(place.dataset.unread, file.name), 'unread'); };
    reader.onload = function () {
      var digest = window.sha256(new Uint8Array(reader.result));
      var rows = document.querySelectorAll('[data-sha256]');
      for (var i = 0; i < rows.length; i++) {
        if (rows[i].dataset.sha256 === digest) {
          say(fill(place.dataset.known, file.name) + ' ' + rows[i].dataset.says, 'known');
          return;
        }
      }
      say(fill(place.dataset.unknown, file.name), 'unknown');
    };
    reader.readAsArrayBuffer(file);
  }

  input.addEventListener('change', function () {
    if (input.files.length > 0) { check(input.files[0]); }
  });
  document.addEventListener('dragover', function (event) {
    event.preventDefault();
    place.classList.add('over');
  });
  document.addEventListener('dragleave', function () { place.classList.remove('over'); });
  document.addEventListener('drop', function (event) {
    event.preventDefault();
    place.classList.remove('over');
    if (event.dataTransfer && event.dataTransfer.files.length > 0) { check(event.dataTransfer.files[0]); }
  });
}());
