/* SHA-256, for the pages that check files. Browsers keep their own from pages of plain http. */
window.sha256 = (function () {
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

  /* The digest of bytes, as 64 hexadecimal figures. */
  return function (bytes) {
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
  };
}());
