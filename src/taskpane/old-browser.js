/* global document */
// Says so where a browser can't read the pane: Safari before 16.4 knows no look-behind in patterns and stops at the first
// one (Excel for Mac shows its panes with the Safari of its macOS). In the JavaScript of 2009, which all of them read.
(function () {
  'use strict';
  try {
    new RegExp('(?<=a)b');
  } catch (error) {
    if (error)
      document.getElementById('pane').textContent =
        'Plan Grid cannot run in this browser. It needs Safari 16.4 or later, which Excel for Mac takes from macOS. ' +
        'Update macOS, or open the workbook in Excel on the web with Chrome, Edge or Firefox.';
  }
})();
