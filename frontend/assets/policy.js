// Lets Flow's client run under a content security policy without any "unsafe" in it.
// Flow makes functions from text and style elements without a nonce; both are refused by such a policy.
(function () {
  var nonce = document.currentScript.nonce;

  // The functions Flow and the portal ask for by their text, as functions. Whatever is not here, the browser refuses.
  var known = {
    'this.focus()': function () {
      this.focus();
    },
    'this.focus(); window.scrollTo(0, 0)': function () {
      this.focus();
      window.scrollTo(0, 0);
    },
    'this.serverConnected($0)': function (cancel) {
      this.serverConnected(cancel);
    },
    'this.checked = $0': function (checked) {
      this.checked = checked;
    },
    'this.value = $0': function (value) {
      this.value = value;
    },
    'portal.putBoth(this, $0, $1, $2)': function (both, sent, told) {
      var since = this.value.indexOf(sent) === 0 ? this.value.slice(sent.length) : '\n\n' + this.value;
      var place = this.selectionStart === this.value.length ? (both + since).length : this.selectionStart;
      this.value = both + since;
      if (document.activeElement === this) this.setSelectionRange(place, place);
      this.told = told;
      this.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
  var title = /^\s*document\.title = \$0;/;
  var push = /^setTimeout\(\(\) => \{ window\.history\.(pushState|replaceState)\(\$0, '', \$1\);/;
  var onElement = /^return \(async function\(\) \{ (.*)\}\)\.apply\(\$(\d+)\)$/;
  var onDemand = /^return window\.Vaadin\.Flow\.loadOnDemand\('([0-9a-f]{64})'\);$/;
  var ofEvent = /^return \((?:(event|element)\.)?([\w.]+)(?: \|\| (\d+))?\)$/;

  function made(body) {
    var match;
    if ((match = onDemand.exec(body))) {
      var chunk = match[1];
      return function () {
        return window.Vaadin.Flow.loadOnDemand(chunk);
      };
    }
    if ((match = onElement.exec(body)) && known[match[1]]) {
      var act = known[match[1]];
      var place = Number(match[2]);
      return function () {
        var given = Array.prototype.slice.call(arguments, 0, place);
        var element = arguments[place];
        // As the original: later, and with a promise for an answer.
        return Promise.resolve(act.apply(element, given));
      };
    }
    if (title.test(body)) {
      return function (words) {
        document.title = words;
      };
    }
    if ((match = push.exec(body))) {
      var change = match[1];
      return function (state, address) {
        setTimeout(function () {
          history[change](state, '', address);
          dispatchEvent(new CustomEvent('vaadin-navigated'));
        });
      };
    }
    if ((match = ofEvent.exec(body))) {
      var source = match[1];
      var path = match[2].split('.');
      var otherwise = match[3];
      return function (event, element) {
        if (!source) {
          return Number(path[0]);
        }
        var value = path.reduce(
          function (value, name) {
            return value == null ? value : value[name];
          },
          source === 'event' ? event : element
        );
        return value || otherwise === undefined ? value : Number(otherwise);
      };
    }
    return null;
  }

  var Original = window.Function;
  function Known() {
    return made(String(arguments[arguments.length - 1])) || Original.apply(this, arguments);
  }
  Known.prototype = Original.prototype;
  window.Function = Known;

  // Style elements get the nonce of this response; style attributes are set through the object model, which is allowed.
  var create = document.createElement;
  document.createElement = function () {
    var element = create.apply(document, arguments);
    if (element.localName === 'style') element.nonce = nonce;
    return element;
  };
  var set = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    if (String(name).toLowerCase() === 'style') {
      this.style.cssText = value;
    } else if (name !== 'popover' || 'popover' in HTMLElement.prototype) {
      // A browser that does not know the attribute yet complains about it.
      set.call(this, name, value);
    }
  };
  var adopt = document.importNode;
  document.importNode = function (node, deep) {
    if (!deep || !node.querySelectorAll) {
      return adopt.call(document, node, deep);
    }
    var inert = node.cloneNode(true);
    var styles = Array.prototype.map.call(inert.querySelectorAll('[style]'), function (element) {
      var style = element.getAttribute('style');
      element.removeAttribute('style');
      element.setAttribute('data-styled', '');
      return style;
    });
    var copy = adopt.call(document, inert, true);
    Array.prototype.forEach.call(copy.querySelectorAll('[data-styled]'), function (element, index) {
      element.removeAttribute('data-styled');
      element.style.cssText = styles[index];
    });
    Array.prototype.forEach.call(copy.querySelectorAll('style'), function (element) {
      element.nonce = nonce;
    });
    return copy;
  };
})();
