// Comfort only: every page works without this file.
(function () {
  'use strict';
  var root = document.documentElement;

  // A press of the theme buttons changes the page in place, so that nothing typed is lost.
  document.addEventListener('submit', function (event) {
    var chosen = event.submitter && event.submitter.value;
    if (!event.target.classList.contains('tema') || chosen === undefined || chosen === null) return;
    event.preventDefault();
    if (chosen) root.setAttribute('data-tema', chosen);
    else root.removeAttribute('data-tema');
    document.cookie = 'tema=' + chosen + ';path=/;max-age=' + (chosen ? 31536000 : 0) + ';samesite=lax';
    event.target.querySelectorAll('button').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.value === chosen));
    });
  });

  // A form is sent once: the second press of an impatient thumb does nothing.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form.classList.contains('tema')) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    if (document.body.classList.contains('warga')) { event.preventDefault(); send(form, event.submitter); return; }
    setTimeout(function () { delete form.dataset.sent; }, 8000);
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  });

  // A citizen's form is sent from within its page: when the line drops, the page and what was typed are still there.
  // The server names the next page instead of leading there; large evidence shows a bar that tells how far it is.
  var SILENCE = 60000;
  function send(form, pressed) {
    var picked = form.querySelector('input[type=file]');
    var bar = picked && picked.files.length && form.querySelector('progress.kemajuan');
    if (picked && tooLarge(picked)) { delete form.dataset.sent; return; }
    var body = new FormData(form);
    if (pressed && pressed.name) body.append(pressed.name, pressed.value);
    var request = new XMLHttpRequest();
    var patience;
    function listen() { clearTimeout(patience); patience = setTimeout(function () { request.abort(); }, SILENCE); }
    function busy(is) {
      form.setAttribute('aria-busy', String(is));
      if (bar) bar.hidden = !is;
      if (!is) { clearTimeout(patience); delete form.dataset.sent; }
    }
    request.open('POST', form.action);
    request.setRequestHeader('Aduan-Kirim', 'ya');
    request.upload.onprogress = function (sent) {
      listen();
      if (bar && sent.lengthComputable) bar.value = 100 * sent.loaded / sent.total;
    };
    request.onload = function () {
      var next = request.getResponseHeader('Aduan-Ke');
      clearTimeout(patience);
      if (next) go(next);
      else if (request.responseText) swap(request.responseText);
      else request.onerror();
    };
    request.onerror = request.onabort = function () { busy(false); line(true); };
    line(false);
    busy(true);
    listen();
    request.send(form.enctype === 'multipart/form-data' ? body : new URLSearchParams(body));
  }

  // Only the part behind "#" differs: the page must be asked for all the same.
  function go(next) {
    var here = location.pathname + location.search;
    if (next.split('#')[0] !== here) { location.assign(next); return; }
    history.replaceState(null, '', next);
    location.reload();
  }

  // An answer without an address of its own takes the place of the page.
  function swap(answer) {
    var page = new DOMParser().parseFromString(answer, 'text/html');
    document.title = page.title;
    document.body.replaceWith(page.body);
    window.scrollTo(0, 0);
    begin();
  }

  // What can never arrive is not sent: the page stays, and says it as soon as it is chosen.
  function tooLarge(picked) {
    var files = Array.from(picked.files);
    var all = files.reduce(function (sum, file) { return sum + file.size; }, 0);
    var large = all > Number(picked.dataset.semua || Infinity)
      || files.some(function (file) { return file.size > Number(picked.dataset.terbesar || Infinity); });
    var told = document.getElementById(picked.id + '-besar');
    if (told) told.hidden = !large;
    if (large) picked.focus();
    return large;
  }
  document.addEventListener('change', function (event) {
    if (event.target.type === 'file' && event.target.dataset.terbesar) tooLarge(event.target);
  });

  document.addEventListener('click', function (event) {
    var copy = event.target.closest('[data-salin]');
    if (event.target.closest('[data-cetak]')) { event.preventDefault(); window.print(); }
    if (copy) {
      navigator.clipboard.writeText(copy.dataset.salin).then(function () {
        document.getElementById('disalin').textContent = copy.dataset.sudah;
      });
    }
  });

  // What was written of the matter (never of the person) stays on this device until it is sent, thrown away or three days old.
  var THREE_DAYS = 3 * 24 * 3600 * 1000;
  function memory(work) {
    try { return work(window.localStorage); } catch (closed) { return null; }
  }
  function forget(office) {
    memory(function (store) { store.removeItem('aduan.' + office); });
  }
  function remember(kept) {
    var office = kept.dataset.simpan;
    var note = document.getElementById('simpanan');
    var fields = Array.from(kept.querySelectorAll('textarea, input[type=text], input[type=radio]'));
    var known = memory(function (store) { return JSON.parse(store.getItem('aduan.' + office) || 'null'); });
    var empty = fields.every(function (field) { return field.type === 'radio' || !field.value; });
    if (known && Date.now() - known.since > THREE_DAYS) { forget(office); known = null; }
    if (known && empty) {
      fields.forEach(function (field) {
        if (field.type === 'radio') { field.checked = field.checked || known[field.name] === field.value; }
        else if (known[field.name]) { field.value = known[field.name]; }
      });
      note.hidden = false;
    }
    kept.addEventListener('input', function () {
      var written = { since: Date.now() };
      fields.forEach(function (field) { if (field.type !== 'radio' || field.checked) written[field.name] = field.value; });
      memory(function (store) { store.setItem('aduan.' + office, JSON.stringify(written)); note.hidden = false; });
    });
    document.getElementById('buang-simpanan').addEventListener('click', function () {
      forget(office);
      fields.forEach(function (field) { if (field.type === 'radio') field.checked = false; else field.value = ''; });
      note.hidden = true;
    });
  }

  // Offline: say it, and say that what was typed is still here.
  function line(broken) {
    var said = document.getElementById('putus');
    if (said) said.hidden = !broken;
  }
  function listenToLine() { line(!navigator.onLine); }
  window.addEventListener('online', listenToLine);
  window.addEventListener('offline', listenToLine);

  function begin() {
    var kept = document.querySelector('[data-simpan]');
    var summary = document.getElementById('ringkas');
    document.querySelectorAll('[data-terkirim]').forEach(function (sent) { forget(sent.dataset.terkirim); });
    document.querySelectorAll('[data-salin]').forEach(function (copy) { copy.hidden = !navigator.clipboard; });
    if (kept) remember(kept);
    if (summary) summary.focus();
    listenToLine();
  }
  begin();
})();
