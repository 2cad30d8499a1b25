/* Says whether the files of this folder have arrived on the website as they were. Asked for by a visitor only. */
(function () {
  'use strict';

  var AT_ONCE = 4;
  var MOST_NAMED = 20;

  var place = document.getElementById('upload');
  var button = document.getElementById('upload-check');
  var answer = document.getElementById('upload-answer');
  var list = document.getElementById('upload-list');
  var local = document.getElementById('upload-local');
  if (!place || !button || !answer || !list || !local) { return; }
  if (!/^https?:$/.test(window.location.protocol) || !window.fetch || !window.Promise || !window.sha256) {
    local.hidden = false;
    return;
  }
  place.hidden = false;

  function say(text, kind) {
    answer.className = 'answer ' + kind;
    answer.textContent = text;
  }

  function fill(text, first, second) {
    var details = [first, second];
    return text.replace(/%s/g, function () { return details.shift(); });
  }

  function name(text, file) {
    var line = document.createElement('li');
    line.textContent = fill(text, file);
    list.appendChild(line);
  }

  function get(path) {
    return window.fetch(path, { cache: 'no-store', credentials: 'same-origin' });
  }

  /* What is wrong with a file, or nothing. */
  function fault(file) {
    return get(file.path).then(function (response) {
      if (!response.ok) { return { path: file.path, missing: true }; }
      return response.arrayBuffer().then(function (buffer) {
        var same = window.sha256(new Uint8Array(buffer)) === file.sha256;
        return same ? null : { path: file.path, missing: false };
      });
    }, function () { return { path: file.path, missing: true }; });
  }

  function all(files) {
    var faults = [];
    var at = 0;
    var done = 0;
    function next() {
      if (at === files.length) { return Promise.resolve(); }
      return fault(files[at++]).then(function (found) {
        if (found) { faults.push(found); }
        done++;
        say(fill(place.dataset.checking, done, files.length), 'waiting');
        return next();
      });
    }
    var lines = [];
    for (var i = 0; i < AT_ONCE; i++) { lines.push(next()); }
    return Promise.all(lines).then(function () { return faults; });
  }

  function report(files, faults) {
    if (faults.length === 0) {
      say(fill(place.dataset.right, files.length), 'known');
      return;
    }
    faults.sort(function (one, other) { return one.path < other.path ? -1 : 1; });
    faults.slice(0, MOST_NAMED).forEach(function (found) {
      name(found.missing ? place.dataset.missing : place.dataset.different, found.path);
    });
    if (faults.length > MOST_NAMED) { name(place.dataset.more, faults.length - MOST_NAMED); }
    list.hidden = false;
    say(fill(place.dataset.wrong, faults.length, files.length), 'unknown');
  }

  button.addEventListener('click', function () {
    button.disabled = true;
    list.hidden = true;
    list.textContent = '';
    say(place.dataset.starting, 'waiting');
    get('manifest.json').then(function (response) {
      if (!response.ok) { throw new Error(response.status); }
      return response.json();
    }).then(function (manifest) {
      return all(manifest.files).then(function (faults) { report(manifest.files, faults); });
    }).catch(function () {
      say(place.dataset.unread, 'unknown');
    }).then(function () { button.disabled = false; });
  });
}());
