// Runs before anything else, in every browser: so no syntax that an old phone lacks.
(function () {
  // Flow calls it for its error pop-up alone, which the portal never shows; a browser without it works as well.
  if (!HTMLElement.prototype.showPopover) {
    HTMLElement.prototype.showPopover = HTMLElement.prototype.hidePopover = function () {};
  }
  // A button pressed before the scripts are there is pressed again once they are.
  window.pressedEarly = null;
  addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('#first-html button');
    if (button) window.pressedEarly = button.id;
  });
})();
