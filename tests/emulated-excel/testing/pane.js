/* global Excel, Office, document, window */
// An add-in's pane at its smallest; it knows nothing of being tested.
const out = document.getElementById('out');
const button = document.getElementById('write');

Office.onReady((info) => {
  Office.actions.associate('checkPlan', (event) => {
    out.textContent = 'Checked';
    event.completed();
  });
  window.started = {
    host: info.host,
    platform: info.platform,
    theme: Office.context.officeTheme && Office.context.officeTheme.primaryBackgroundColor,
    has14: Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
    has15: Office.context.requirements.isSetSupported('ExcelApi', '1.15'),
    setting: Office.context.document.settings.get('kept'),
  };
  button.disabled = false;
});

button.onclick = async () => {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.add('Made by the pane');
      sheet.getRange('A1:B1').values = [['Ref', 'Due']];
      sheet.load('name');
      await context.sync();
      out.textContent = 'Wrote ' + sheet.name;
    });
  } catch (error) {
    out.textContent = 'Failed: ' + error.code;
  }
};
