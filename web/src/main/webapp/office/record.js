// Keeps what an officer typed until the register has it: an expired session, a wrong key or a power cut loses no words.
// Only in this tab, and never who complains.
(function () {
  'use strict';
  var KEPT = ['story', 'category', 'kind', 'happened', 'place', 'outsideId', 'companion', 'language', 'backdate', 'time'];
  var form = document.querySelector('form[data-draf]');
  var done = document.getElementById('draf-selesai');

  function store() {
    try { return window.sessionStorage; } catch (refused) { return null; }
  }
  var drafts = store();
  if (!drafts) return;

  if (done) {
    Object.keys(drafts).filter(function (key) { return key.indexOf(done.dataset.drafAwal) === 0; })
      .forEach(function (key) { drafts.removeItem(key); });
  }
  if (!form) return;

  var key = form.dataset.draf;
  var notice = document.getElementById('draf');
  function field(name) { return document.getElementById('f:' + name); }

  function restore() {
    var draft = JSON.parse(drafts.getItem(key) || 'null');
    var story = field('story');
    if (!draft || !story || story.value) return;
    KEPT.forEach(function (name) {
      if (field(name) && draft[name] && !field(name).value) field(name).value = draft[name];
    });
    if (story.value && notice) notice.hidden = false;
  }

  function keep() {
    var draft = {};
    KEPT.forEach(function (name) { if (field(name)) draft[name] = field(name).value; });
    try { drafts.setItem(key, JSON.stringify(draft)); } catch (full) { /* the page itself still has it */ }
  }

  restore();
  form.addEventListener('input', keep);
  form.addEventListener('change', keep);
  var drop = document.getElementById('draf-hapus');
  if (drop) drop.addEventListener('click', function () {
    drafts.removeItem(key);
    KEPT.forEach(function (name) { if (field(name)) field(name).value = ''; });
    notice.hidden = true;
    field('story').focus();
  });
})();
