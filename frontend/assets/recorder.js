// Records what a client says, on the page made for it and nowhere else. It never starts by itself.
// What was recorded stays in the memory of this page until the server has it, and goes with the page.
// No syntax that an old phone lacks.
(function () {
  var part = document.getElementById('recorder');
  var says = JSON.parse(part.getAttribute('data-says'));
  var address = part.getAttribute('data-address');
  var state = document.getElementById('recorder-state');
  var sound = document.getElementById('recorder-sound');
  var start = document.getElementById('recorder-start');
  var stop = document.getElementById('recorder-stop');
  var listen = document.getElementById('recorder-listen');
  var discard = document.getElementById('recorder-discard');
  // The best of what this browser can make; each of them is small and the server knows them.
  var KINDS = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
  var BITS_A_SECOND = 32000;
  var FIRST_PAUSE = 3000;
  var LONGEST_PAUSE = 30000;

  // What is kept already, in the markup of the page.
  var kept = document.querySelector('.player audio');
  var asking = false;
  var stream = null;
  var recorder = null;
  var clock = null;
  var recorded = null;
  var milliseconds = 0;
  var pause = FIRST_PAUSE;
  var next = null;

  function say(words) {
    if (state.textContent !== words) state.textContent = words;
  }

  /** Shows what can be pressed now, and nothing else. */
  function show() {
    var shown = Array.prototype.slice.call(arguments);
    if (kept && shown.indexOf(start) >= 0) shown.push(listen);
    [start, stop, listen, discard, sound].forEach(function (control) {
      control.hidden = shown.indexOf(control) < 0;
    });
  }

  function ask(method, path, body, answered) {
    var request = new XMLHttpRequest();
    request.open(method, path);
    request.timeout = 60000;
    request.onload = function () {
      answered(request.status);
    };
    request.onerror = request.ontimeout = function () {
      answered(0);
    };
    request.send(body);
  }

  function begin() {
    asking = true;
    show();
    say(says.asking);
    state.focus();
    // Before anybody speaks for three minutes: is somebody still logged in?
    ask('POST', address + '/begin', null, function (status) {
      if (status === 403) {
        leave();
        location.reload();
      }
    });
    navigator.mediaDevices.getUserMedia({ audio: true }).then(record, function (trouble) {
      asking = false;
      show(start);
      say(trouble.name === 'NotAllowedError' || trouble.name === 'SecurityError' ? says.refused : says.missing);
      start.focus();
    });
  }

  function record(given) {
    var parts = [];
    var begun = Date.now();
    var longest = Number(part.getAttribute('data-seconds')) * 1000;
    var kind = KINDS.filter(function (one) {
      return MediaRecorder.isTypeSupported(one);
    })[0];
    asking = false;
    stream = given;
    try {
      recorder = new MediaRecorder(stream, kind ? { mimeType: kind, audioBitsPerSecond: BITS_A_SECOND } : {});
    } catch (trouble) {
      release();
      show(start);
      say(says.missing);
      return;
    }
    recorder.ondataavailable = function (event) {
      if (event.data && event.data.size) parts.push(event.data);
    };
    recorder.onstop = function () {
      milliseconds = Math.max(1, Math.min(Date.now() - begun, longest));
      recorded = new Blob(parts, { type: recorder.mimeType || kind });
      release();
      keepOrSay();
    };
    // A call that comes in takes the microphone away: what was said until then is kept.
    stream.getAudioTracks()[0].onended = recorder.onerror = end;
    recorder.start();
    show(stop);
    stop.focus();
    function tick() {
      var left = Math.ceil((longest - (Date.now() - begun)) / 1000);
      var words = '';
      Object.keys(says.left).forEach(function (seconds) {
        // Keys that are numbers come smallest first.
        if (!words && left <= Number(seconds)) words = says.left[seconds];
      });
      if (left <= 0) {
        end();
      } else if (words) {
        say(words);
      }
    }
    clock = setInterval(tick, 250);
    tick();
  }

  function end() {
    if (recorder && recorder.state !== 'inactive') recorder.stop();
  }

  function release() {
    clearInterval(clock);
    if (stream) {
      stream.getTracks().forEach(function (track) {
        track.onended = null;
        track.stop();
      });
    }
    stream = null;
  }

  function keepOrSay() {
    if (!recorded.size) {
      forget();
      show(start);
      say(says.nothing);
      start.focus();
      return;
    }
    sound.src = URL.createObjectURL(recorded);
    show(sound, listen);
    say(says.saving);
    state.focus();
    if (recorded.size > Number(part.getAttribute('data-limit'))) {
      giveUp();
    } else {
      keep();
    }
  }

  function keep() {
    clearTimeout(next);
    next = null;
    discard.hidden = true;
    ask('PUT', address + '?milliseconds=' + milliseconds, recorded, function (status) {
      if (!recorded) return;
      if (status === 204) {
        forget();
        location.replace(address);
      } else if (status >= 400 && status < 500 && status !== 403 && status !== 408 && status !== 429) {
        giveUp();
      } else {
        show(sound, listen, discard);
        say(status === 403 ? says['signed-out'] : says.offline);
        next = setTimeout(keep, pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
    });
  }

  /** The server does not take it, now or later; it can still be listened to here. */
  function giveUp() {
    show(start, sound, listen, discard);
    say(says['not-taken']);
  }

  function forget() {
    clearTimeout(next);
    next = null;
    recorded = null;
    pause = FIRST_PAUSE;
    if (sound.src) {
      URL.revokeObjectURL(sound.src);
      sound.removeAttribute('src');
      sound.load();
    }
  }

  /** Lets go of the microphone and of what was recorded. */
  function leave() {
    if (recorder) recorder.onstop = null;
    release();
    forget();
  }

  if (kept) {
    kept.addEventListener('error', function () {
      say(says.unplayable);
    });
    listen.hidden = false;
  }
  listen.addEventListener('click', function () {
    var played = (recorded || !kept ? sound : kept).play();
    if (played) {
      played.catch(function () {
        say(says.unplayable);
      });
    }
  });

  if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia || !window.MediaRecorder || !MediaRecorder.isTypeSupported) {
    say(says.unsupported);
    return;
  }
  start.hidden = false;
  start.addEventListener('click', function () {
    forget();
    begin();
  });
  stop.addEventListener('click', end);
  discard.addEventListener('click', function () {
    forget();
    show(start);
    say(says.discarded);
    start.focus();
    // It may have arrived all the same, with an answer that got lost: then the page says so.
    ask('POST', address + '/begin', null, function (status) {
      if (status === 204 && !asking && !stream && !recorded) location.replace(address);
    });
  });
  addEventListener('online', function () {
    if (recorded && next) keep();
  });
  addEventListener('beforeunload', function (event) {
    if (recorded || stream) {
      event.preventDefault();
      event.returnValue = '';
    }
  });
  // Nothing of it stays with the browser.
  addEventListener('pagehide', leave);
  addEventListener('pageshow', function (event) {
    if (event.persisted) location.reload();
  });
})();
