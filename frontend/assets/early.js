// Runs before anything else, in every browser: so no syntax that an old phone lacks.
(function () {
  // Flow calls it for its error pop-up alone, which the portal never shows; a browser without it works as well.
  if (!HTMLElement.prototype.showPopover) {
    HTMLElement.prototype.showPopover = HTMLElement.prototype.hidePopover = function () {};
  }
  // What can be read but not answered says so: at once where the scripts cannot run, and when they have not come long after
  // the rest of the page. Should they come later all the same, the words go with the first HTML.
  function sayNoAnswering() {
    var notice = document.getElementById('no-answering');
    if (notice) notice.hidden = false;
  }
  addEventListener('load', function () {
    setTimeout(sayNoAnswering, 'noModule' in HTMLScriptElement.prototype ? 20000 : 0);
  });
  // A button pressed before the scripts are there is pressed again once they are.
  window.pressedEarly = null;
  addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('#first-html button');
    if (button) window.pressedEarly = button.id;
  });
})();
