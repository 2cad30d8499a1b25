// Asks the preview whether this page has changed, and then shows it anew at the same place.
(function () {
  'use strict';
  var script = document.currentScript;
  var shown = script.getAttribute('data-shown');
  var kept = 'clausebook-preview';
  var asking = null;
  var again = 0;
  var origins = document.getElementById('preview-origins');
  var wanted = 'clausebook-preview-origins';

  // The last passage that begins above the middle of the window, and how far from its top.
  function place() {
    var best = null;
    document.querySelectorAll('main [id]:not(.preview-from)').forEach(function (passage) {
      var top = passage.getBoundingClientRect().top;
      if (passage.offsetParent !== null && top <= window.innerHeight / 2) { best = {id: passage.id, top: top}; }
    });
    return best;
  }

  function folds() {
    return Array.prototype.slice.call(document.querySelectorAll('main details'));
  }

  function reload() {
    var focused = document.activeElement;
    var open = folds().map(function (fold) { return fold.open; });
    try {
      sessionStorage.setItem(kept, JSON.stringify({
        page: location.pathname, y: window.scrollY, place: place(),
        focus: focused && focused.id ? focused.id : '', open: open
      }));
    } catch (full) { /* then the page begins at its top */ }
    history.scrollRestoration = 'manual';
    location.reload();
  }

  function back() {
    var before = null;
    try {
      before = JSON.parse(sessionStorage.getItem(kept));
      sessionStorage.removeItem(kept);
    } catch (none) { return; }
    if (!before || before.page !== location.pathname) { return; }
    folds().forEach(function (fold, index) { fold.open = fold.open || before.open[index] === true; });
    if (before.focus && document.getElementById(before.focus)) {
      document.getElementById(before.focus).focus({preventScroll: true});
    }
    function scroll() {
      var passage = before.place && document.getElementById(before.place.id);
      var y = passage ? window.scrollY + passage.getBoundingClientRect().top - before.place.top : before.y;
      window.scrollTo({top: y, behavior: 'instant'});
    }
    scroll();
    if (document.readyState !== 'complete') { window.addEventListener('load', scroll); }
    say('This page has been renewed.');
  }

  function say(words) {
    var said = document.createElement('p');
    said.className = 'preview-said';
    said.setAttribute('role', 'status');
    document.body.appendChild(said);
    setTimeout(function () { said.textContent = words; }, 100);
  }

  function ask() {
    clearTimeout(again);
    if (asking || document.visibilityState === 'hidden') { return; }
    asking = new AbortController();
    fetch('/-/changes?page=' + encodeURIComponent(location.pathname) + '&shown=' + shown, {cache: 'no-store', signal: asking.signal})
      .then(function (answer) { return answer.ok ? answer.text() : 'later'; })
      .then(function (answer) {
        asking = null;
        if (answer === 'changed') { reload(); } else if (answer === 'same') { ask(); } else { again = setTimeout(ask, 2000); }
      })
      .catch(function () {
        asking = null;
        again = setTimeout(ask, 1000);
      });
  }

  // What comes after a paragraph's own words: the first block inside it, such as a list in an item.
  function inside(passage) {
    return Array.prototype.find.call(passage.children, function (part) {
      return /^(P|UL|OL|DL|DIV|BLOCKQUOTE)$/.test(part.tagName);
    }) || null;
  }

  function put(link) {
    var passage = document.getElementById(link.getAttribute('data-at'));
    if (!passage) { return; }
    var below = /^(SECTION|TABLE)$/.test(passage.tagName);
    var beside = document.createElement(below ? 'p' : 'span');
    beside.className = 'preview-beside';
    beside.append(' ', link);
    if (below) {
      var before = passage.tagName === 'TABLE' ? passage.closest('.scroll') || passage : passage.firstElementChild;
      before.insertAdjacentElement('afterend', beside);
    } else {
      passage.insertBefore(beside, inside(passage));
    }
  }

  // The links to where each paragraph comes from, put there or taken away.
  function showOrigins(shown) {
    document.querySelectorAll('main .preview-beside').forEach(function (old) { old.remove(); });
    if (shown) {
      Array.prototype.slice.call(document.importNode(origins.content, true).children).forEach(put);
    }
  }

  function originsSwitch() {
    var button = document.getElementById('preview-origins-switch');
    var shown = false;
    try { shown = sessionStorage.getItem(wanted) === 'shown'; } catch (none) { /* then they are asked for again */ }
    function turn() {
      button.setAttribute('aria-pressed', String(shown));
      showOrigins(shown);
    }
    button.hidden = false;
    button.addEventListener('click', function () {
      shown = !shown;
      try { sessionStorage.setItem(wanted, shown ? 'shown' : ''); } catch (none) { /* then only this page shows them */ }
      turn();
    });
    turn();
    // the links have moved what the address names
    var named = shown && location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (named) { named.scrollIntoView(); }
  }

  // A page that nobody sees asks nothing: a browser opens only a few connections to one address.
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') {
      if (asking) { asking.abort(); }
    } else {
      ask();
    }
  });
  if (origins) { originsSwitch(); }
  back();
  history.scrollRestoration = 'auto';
  ask();
}());
