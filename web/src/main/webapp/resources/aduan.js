// Comfort only: every page works without this file.
(function () {
  'use strict';
  var root = document.documentElement;

  // A press of the theme buttons changes the page in place, so that nothing typed is lost.
  document.querySelectorAll('form.tema').forEach(function (form) {
    form.addEventListener('submit', function (event) {
      var chosen = event.submitter && event.submitter.value;
      if (chosen === undefined || chosen === null) return;
      event.preventDefault();
      if (chosen) root.setAttribute('data-tema', chosen);
      else root.removeAttribute('data-tema');
      document.cookie = 'tema=' + chosen + ';path=/;max-age=' + (chosen ? 31536000 : 0) + ';samesite=lax';
      form.querySelectorAll('button').forEach(function (button) {
        button.setAttribute('aria-pressed', String(button.value === chosen));
      });
    });
  });

  // A form is sent once: the second press of an impatient thumb does nothing.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form.classList.contains('tema')) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    setTimeout(function () { delete form.dataset.sent; }, 8000);
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  });

  // Large evidence on a slow line: the form goes the same way, only with a bar that tells how far it is.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    var bar = form.querySelector('progress.kemajuan');
    var picked = form.querySelector('input[type=file]');
    if (event.defaultPrevented || !bar || !picked || !picked.files.length) return;
    event.preventDefault();
    if (tooLarge(picked)) { delete form.dataset.sent; return; }
    var body = new FormData(form);
    if (event.submitter && event.submitter.name) body.append(event.submitter.name, event.submitter.value);
    var request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.upload.onprogress = function (sent) {
      bar.hidden = false;
      if (sent.lengthComputable) bar.value = 100 * sent.loaded / sent.total;
    };
    request.onload = function () {
      if (!request.responseText) { request.onerror(); return; }
      if (request.responseURL !== location.href && request.status < 400) { location.assign(request.responseURL); return; }
      document.open();
      document.write(request.responseText);
      document.close();
    };
    request.onerror = function () {
      bar.hidden = true;
      delete form.dataset.sent;
      if (offline) offline.hidden = false;
    };
    request.send(body);
  });

  // What can never arrive is not sent: the page stays, and says it.
  function tooLarge(picked) {
    var largest = Number(picked.dataset.terbesar || 0);
    var large = Array.prototype.some.call(picked.files, function (file) { return largest && file.size > largest; });
    var told = document.getElementById(picked.id + '-besar');
    if (told) told.hidden = !large;
    if (large) picked.focus();
    return large;
  }

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-cetak]')) { event.preventDefault(); window.print(); }
  });

  // What was written of the matter (never of the person) stays on this device until it is sent or thrown away.
  function memory(work) {
    try { return work(window.localStorage); } catch (closed) { return null; }
  }
  var kept = document.querySelector('[data-simpan]');
  if (kept) {
    var name = 'aduan.' + kept.dataset.simpan;
    var note = document.getElementById('simpanan');
    var fields = Array.from(kept.querySelectorAll('textarea, input[type=text], input[type=radio]'));
    var known = memory(function (store) { return JSON.parse(store.getItem(name) || 'null'); });
    var empty = fields.every(function (field) { return field.type === 'radio' || !field.value; });
    if (known && empty) {
      fields.forEach(function (field) {
        if (field.type === 'radio') { field.checked = field.checked || known[field.name] === field.value; }
        else if (known[field.name]) { field.value = known[field.name]; }
      });
      note.hidden = false;
    }
    kept.addEventListener('input', function () {
      var written = {};
      fields.forEach(function (field) { if (field.type !== 'radio' || field.checked) written[field.name] = field.value; });
      memory(function (store) { store.setItem(name, JSON.stringify(written)); note.hidden = false; });
    });
    document.getElementById('buang-simpanan').addEventListener('click', function () {
      memory(function (store) { store.removeItem(name); });
      fields.forEach(function (field) { if (field.type === 'radio') field.checked = false; else field.value = ''; });
      note.hidden = true;
    });
  }
  var sent = document.querySelector('[data-terkirim]');
  if (sent) memory(function (store) { store.removeItem('aduan.' + sent.dataset.terkirim); });

  // Signed out by the clock in the middle of a page: sign in again and come back to it.
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxError', function (event, request) {
      if (request && request.status === 401) location.assign(location.pathname);
    });
  }

  // The summary of errors is read first.
  var summary = document.getElementById('ringkas');
  if (summary) summary.focus();

  // Offline: say it, and say that what was typed is still here.
  var offline = document.getElementById('putus');
  function show() { if (offline) offline.hidden = navigator.onLine; }
  window.addEventListener('online', show);
  window.addEventListener('offline', show);
  show();
})();
