/* Says whether a PDF is one of those listed on this page. The file is read here and sent nowhere. */
(function () {
  'use strict';

  var ROUND = [];
  var START = [];

  /* The first 32 bits of the fractions of the roots of primes, as the standard has them. */
  (function constants() {
    function fraction(root) {
      return ((root - Math.floor(root)) * 4294967296) >>> 0;
    }
    for (var number = 2; ROUND.length < 64; number++) {
      var prime = true;
      for (var factor = 2; factor * factor <= number; factor++) {
        if (number % factor === 0) { prime = false; break; }
      }
      if (prime) {
        if (START.length < 8) { START.push(fraction(Math.sqrt(number))); }
        ROUND.push(fraction(Math.cbrt(number)));
      }
    }
  }());

  function turn(word, by) {
    return (word >>> by) | (word << (32 - by));
  }

  /* SHA-256 of bytes, as 64 hexadecimal figures. Browsers keep their own from pages of plain http. */
  function sha256(bytes) {
    var length = bytes.length;
    var padded = new Uint8Array(((length + 8) >> 6) * 64 + 64);
    padded.set(bytes);
    padded[length] = 0x80;
    var view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(length / 536870912));
    view.setUint32(padded.length - 4, (length << 3) >>> 0);
    var sum = START.slice();
    var words = new Int32Array(64);
    for (var block = 0; block < padded.length; block += 64) {
      var i;
      for (i = 0; i < 16; i++) { words[i] = view.getInt32(block + 4 * i); }
      for (i = 16; i < 64; i++) {
        var early = words[i - 15];
        var late = words[i - 2];
        words[i] = words[i - 16] + words[i - 7]
          + (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3))
          + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
      }
      var a = sum[0], b = sum[1], c = sum[2], d = sum[3];
      var e = sum[4], f = sum[5], g = sum[6], h = sum[7];
      for (i = 0; i < 64; i++) {
        var one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g))
          + ROUND[i] + words[i]) | 0;
        var two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        h = g; g = f; f = e; e = (d + one) | 0;
        d = c; c = b; b = a; a = (one + two) | 0;
      }
      var next = [a, b, c, d, e, f, g, h];
      for (i = 0; i < 8; i++) { sum[i] = (sum[i] + next[i]) >>> 0; }
    }
    return sum.map(function (word) {
      return ('0000000' + word.toString(16)).slice(-8);
    }).join('');
  }

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
      var digest = sha256(new Uint8Array(reader.result));
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
