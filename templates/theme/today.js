/* Of editions that stand side by side, puts the one first that applies on the day on which the page is read. */
(function () {
  'use strict';

  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }

  var now = new Date();
  var today = now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());

  function applies(edition) {
    var from = edition.getAttribute('data-from');
    var until = edition.getAttribute('data-until');
    return from !== null && from <= today && (until === null || today <= until);
  }

  document.querySelectorAll('[data-today]').forEach(function (group) {
    var edition = Array.prototype.filter.call(group.children, applies)[0];
    if (edition) {
      var word = document.createElement('p');
      word.className = 'now';
      word.textContent = group.getAttribute('data-today');
      var place = edition.querySelector('th') || edition;
      place.insertBefore(word, place.firstChild);
      group.insertBefore(edition, group.firstChild);
    }
  });
}());
