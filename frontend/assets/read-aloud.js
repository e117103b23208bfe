// Reads a page aloud with the voices of this device, on pages that have the part for it and nowhere else.
// It never starts by itself, and no word of the page leaves the device: a voice that works over the line is not used.
(function () {
  if (!window.customElements) return;
  var speech = window.speechSynthesis;
  var canSpeak = !!speech && !!window.SpeechSynthesisUtterance;
  /** Between stopping and speaking; without it some phones stay silent. */
  var BREATH = 50;
  /** How long a phone may take to say which voices it has. */
  var LATE = 3000;
  var SLOW = 0.7;
  /** What is no text of the page, or would be heard at every sentence again. */
  var LEFT_OUT =
    'read-aloud, .back, .draft-notice, .saved, .sentences > li > a, noscript, #no-answering, script, style, textarea, select, svg, [hidden]';

  var slow = false;
  var reading = null;
  var shownAt = null;
  var open = null;

  /** The best voice of this very language that is on the device itself. */
  function voiceOf(language, online) {
    var code = language.toLowerCase().split('-')[0];
    var fit = (canSpeak ? speech.getVoices() : []).filter(function (voice) {
      return tag(voice).split('-')[0] === code && voice.localService !== !!online;
    });
    var home = fit.filter(function (voice) {
      return tag(voice) === code + '-' + code;
    });
    return home[0] || fit[0] || null;
  }

  function tag(voice) {
    return voice.lang.toLowerCase().replace('_', '-');
  }

  /** Which language these words are in; what somebody typed is read only where its letters are those of the page. */
  function languageOf(element) {
    var marked = element.closest('[lang], .own-words');
    if (!marked.hasAttribute('lang')) {
      var fromRight = /[\u0590-\u08ff]/.test(marked.textContent);
      if (fromRight !== (document.documentElement.dir === 'rtl')) return '';
      marked = marked.closest('[lang]');
    }
    return marked.lang;
  }

  /** The text of the page in the order of the document, in runs of one language within one block. */
  function runs(main) {
    var found = [];
    var run = null;
    function walk(parent) {
      Array.prototype.forEach.call(parent.childNodes, function (node) {
        if (node.nodeType === Node.TEXT_NODE) {
          var language = languageOf(parent);
          if (!run || run.language !== language) {
            if (!/\S/.test(node.data)) return;
            run = { language: language, element: parent, text: '', nodes: [] };
            found.push(run);
          }
          run.nodes.push({ node: node, from: run.text.length });
          run.text += node.data;
        } else if (node.nodeType === Node.ELEMENT_NODE) {
          var style = getComputedStyle(node);
          if (node.matches(LEFT_OUT) || style.display === 'none' || style.visibility === 'hidden') return;
          // What is folded away is not read.
          if (parent.localName === 'details' && !parent.open && node.localName !== 'summary') return;
          var apart = style.display !== 'inline' && style.display !== 'contents';
          if (apart) run = null;
          walk(node);
          if (apart) run = null;
        }
      });
    }
    walk(main);
    return found;
  }

  /** Where the sentences of a text begin and end. */
  function sentences(text, language) {
    var ends = [];
    if (window.Intl && Intl.Segmenter) {
      Array.from(new Intl.Segmenter(language || 'nl', { granularity: 'sentence' }).segment(text)).forEach(function (part) {
        ends.push(part.index + part.segment.length);
      });
    } else {
      var end = /[.!?؟]+\s+|\n+/g;
      while (end.exec(text)) ends.push(end.lastIndex);
      ends.push(text.length);
    }
    var from = 0;
    return ends.map(function (to) {
      var piece = { from: from, to: to };
      from = to;
      return piece;
    });
  }

  /** Every sentence of the page with its language. */
  function pieces(part) {
    var found = [];
    runs(part.closest('main')).forEach(function (run) {
      sentences(run.text, run.language).forEach(function (sentence) {
        var raw = run.text.slice(sentence.from, sentence.to);
        var words = raw
          .replace(/[\u2066-\u2069\u00ad]/g, '')
          .replace(/\s+/g, ' ')
          .trim();
        if (!/[\p{L}\p{N}]/u.test(words)) return;
        var lead = raw.length - raw.trimStart().length;
        found.push({
          words: words,
          language: run.language,
          run: run,
          from: sentence.from + lead,
          to: sentence.from + raw.trimEnd().length,
        });
      });
    });
    return found;
  }

  function spot(run, at) {
    var holder = run.nodes.filter(function (one) {
      return one.from <= at;
    }).pop();
    return { node: holder.node, at: Math.min(at - holder.from, holder.node.length) };
  }

  /** Shows which sentence is spoken, without moving a letter of the page. */
  function mark(piece) {
    unmark();
    if (!piece.run.element.isConnected) return;
    if (window.CSS && CSS.highlights && window.Highlight) {
      var start = spot(piece.run, piece.from);
      var end = spot(piece.run, piece.to);
      var range = document.createRange();
      range.setStart(start.node, start.at);
      range.setEnd(end.node, end.at);
      CSS.highlights.set('read-aloud', new Highlight(range));
    } else {
      piece.run.element.classList.add('spoken');
    }
    shownAt = piece.run.element;
    shownAt.scrollIntoView({ block: 'nearest' });
  }

  function unmark() {
    if (window.CSS && CSS.highlights) CSS.highlights.delete('read-aloud');
    if (shownAt) shownAt.classList.remove('spoken');
    shownAt = null;
  }

  /** Shows these buttons and no others; a press that hides its own button hands the focus on. */
  function show(part, shown) {
    var had = part.contains(document.activeElement) && document.activeElement;
    var wanted = null;
    part.querySelectorAll('[data-do]').forEach(function (button) {
      button.hidden = shown.indexOf(button.getAttribute('data-do')) < 0;
      if (!button.hidden && !wanted) wanted = button;
    });
    if (had && had.hidden && wanted) wanted.focus();
  }

  function showState() {
    show(reading.part, [reading.paused ? 'go-on' : 'pause', slow ? 'normal' : 'slower', 'stop']);
  }

  /** Speaks the sentence that is due, from its beginning. */
  function speak() {
    var now = reading;
    var turn = ++now.turn;
    var piece = now.pieces[now.at];
    if (!piece) {
      stop();
      return;
    }
    speech.cancel();
    clearTimeout(now.timer);
    now.timer = setTimeout(function () {
      if (reading !== now || now.turn !== turn) return;
      var voice = voiceOf(piece.language);
      if (!voice) {
        stop();
        return;
      }
      var spoken = new SpeechSynthesisUtterance(piece.words);
      spoken.voice = voice;
      spoken.lang = voice.lang;
      spoken.rate = slow ? SLOW : 1;
      spoken.onend = function () {
        if (reading !== now || now.turn !== turn) return;
        now.at++;
        speak();
      };
      spoken.onerror = function () {
        if (reading === now && now.turn === turn) stop();
      };
      // Kept, for a browser forgets who to tell of the end otherwise.
      now.spoken = spoken;
      mark(piece);
      speech.speak(spoken);
    }, BREATH);
  }

  function hush() {
    reading.turn++;
    clearTimeout(reading.timer);
    speech.cancel();
  }

  function stop() {
    if (!reading) return;
    var part = reading.part;
    hush();
    reading = null;
    unmark();
    show(part, ['start']);
  }

  var acts = {
    start: function (part) {
      stop();
      var readable = pieces(part).filter(function (piece) {
        return piece.language && voiceOf(piece.language);
      });
      reading = { part: part, pieces: readable, at: 0, turn: 0, paused: false };
      showState();
      speak();
    },
    // Starting the sentence anew is what every phone can do; going on in the middle of it is not.
    pause: function () {
      reading.paused = true;
      hush();
      showState();
    },
    'go-on': function () {
      reading.paused = false;
      showState();
      speak();
    },
    slower: function () {
      tempo(true);
    },
    normal: function () {
      tempo(false);
    },
    stop: stop,
  };

  function tempo(slower) {
    slow = slower;
    showState();
    if (!reading.paused) speak();
  }

  /** Offers what this device can read of the page, and says what it cannot. */
  function offer(part) {
    if (reading || !part.isConnected) return;
    var languages = runs(part.closest('main'))
      .map(function (run) {
        return run.language;
      })
      .filter(function (language, at, all) {
        return language && all.indexOf(language) === at;
      });
    var lacking = languages.filter(function (language) {
      return !voiceOf(language);
    });
    var some = languages.length > lacking.length;
    show(part, some ? ['start'] : []);
    part.querySelector('[data-none]').hidden = some;
    part.querySelectorAll('[data-lacks]').forEach(function (line) {
      line.hidden = !some || lacking.indexOf(line.getAttribute('data-lacks')) < 0;
    });
    part.querySelector('[data-online]').hidden = !lacking.some(function (language) {
      return voiceOf(language, true);
    });
    part.querySelector('.phone').hidden = !lacking.length;
  }

  function styles() {
    var sheet = document.createElement('style');
    sheet.textContent =
      // The three buttons of reading stay in the row of the one before it, so that nothing below them moves.
      'read-aloud{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;margin-block-end:.5rem}' +
      'read-aloud>.secondary{padding-inline:.5rem;font-size:var(--type-small)}' +
      'read-aloud>p{flex:1 0 100%;margin:0}' +
      '::highlight(read-aloud){background-color:#ffe14d;color:#000;text-decoration:underline .1875rem #000}' +
      '.spoken{background-color:#ffe14d!important;color:#000!important;outline:.1875rem solid #000}' +
      '@media (forced-colors:active){::highlight(read-aloud){background-color:Highlight;color:HighlightText}' +
      '.spoken{forced-color-adjust:none;background-color:Highlight!important;color:HighlightText!important;outline-color:CanvasText}}' +
      '@media print{read-aloud{display:none}}';
    document.head.appendChild(sheet);
  }

  customElements.define(
    'read-aloud',
    class extends HTMLElement {
      connectedCallback() {
        var part = this;
        if (part.closest('#first-html')) return;
        if (!part.ready) {
          part.ready = true;
          part.addEventListener('click', function (event) {
            var button = event.target.closest('[data-do]');
            if (button) acts[button.getAttribute('data-do')](part);
          });
        }
        open = part;
        // The page puts the rest of itself in after this part.
        setTimeout(function () {
          if (!canSpeak || speech.getVoices().length) {
            offer(part);
          } else {
            setTimeout(function () {
              offer(part);
            }, LATE);
          }
        });
      }

      disconnectedCallback() {
        if (reading && reading.part === this) stop();
      }
    }
  );

  styles();
  if (canSpeak) {
    speech.onvoiceschanged = function () {
      if (open) offer(open);
    };
  }
  addEventListener('keydown', function (event) {
    if (event.key === 'Escape') stop();
  });
  addEventListener('pagehide', stop);
})();
