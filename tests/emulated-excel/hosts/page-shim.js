/* global window, OSF, OfficeExtension, CONFIG */
// Runs in a page before office.js: what Microsoft's unmodified client has to find for Office.onReady to answer 'Excel'.
// CONFIG is put in front of this text; see in-chromium.ts.
(function () {
  if (window !== window.top) return;
  const isWeb = CONFIG.platform === 'web';

  // 1. The client's own hook for a native host: batches go to the emulated Excel in the test's process.
  window._richApiNativeBridge = {
    onMessageFromHost() {},
    sendMessageToHost(text) {
      window.__emulatedExcelAnswer(text).then((answer) => this.onMessageFromHost(answer));
    },
  };

  // 2. Who the host is.
  const external = {};
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
  external.GetHostInfo = () => (isWeb ? 'Excel$Web$16.00$en-GB$id$$$0' : 'Excel$Win32$16.01$en-GB$$$$0');
  external.GetLoggingAllowed = () => false;
  const sets = JSON.stringify(CONFIG.requirementSets);
  let settings = CONFIG.settings;

  // 3. On a desktop the client asks window.external.
  function answerOnDesktop() {
    const answers = {
      GetAppType: 1,
      GetSolutionRef: 'emulated',
      GetAppVersionMajor: 16,
      GetAppVersionMinor: 1,
      GetAppUILocale: 'en-GB',
      GetAppDataLocale: 'en-GB',
      GetDocUrl: 'C:\\Plans\\' + CONFIG.workbook,
      GetAppCapabilities: 0,
      GetActivationMode: 2,
      GetControlIntegrationLevel: 1,
      GetSolutionToken: '',
      GetCorrelationId: 'emulated',
      GetInstanceId: 'emulated',
      GetTouchEnabled: false,
      GetCommerceAllowed: false,
      GetSupportedMatrix: sets,
      GetHostCustomMessage: '',
      GetHostFullVersion: CONFIG.version,
      GetDialogRequirementMatrix: '{"DialogApi":"1.2"}',
      GetFeaturesForSolution: '{}',
      GetInitialDisplayMode: 2,
    };
    const context = {};
    for (const name of Object.keys(answers)) context[name] = () => answers[name];
    context.GetOfficeThemeInfo = () => JSON.stringify(CONFIG.theme || null);
    context.GetSettings = () => ({
      Read(keys, values) {
        for (const key of Object.keys(settings)) {
          keys.push(key);
          values.push(settings[key]);
        }
      },
      Write(keys, values) {
        settings = Object.fromEntries(keys.map((key, i) => [key, values[i]]));
        window.__emulatedExcelSettings(JSON.stringify(settings));
      },
    });
    external.GetContext = () => context;
    const safeArray = (items) => ({ toArray: () => items, dimensions: () => 1 });
    // The Common API (Office.context.document.…Async) is not emulated: 5000 is its 'internal error'.
    external.Execute = (id, _parameters, callback) => {
      window.__emulatedExcelRefused('Common API, dispatch id ' + id);
      callback(safeArray([5000]));
    };
    external.RegisterEvent = (_id, _target, _handler, callback) => callback(safeArray([0]));
    external.UnregisterEvent = (_id, _target, callback) => callback(safeArray([0]));
  }

  // 4. In Excel on the web it talks to the frame around it: the two functions that do so are put in place.
  function answerOnTheWeb() {
    const helper = OSF.InitializationHelper.prototype;
    helper.setAgaveHostCommunication = function () {
      this._webAppState.id = 'emulated';
      this._webAppState.clientEndPoint = {
        _targetUrl: 'https://excel.officeapps.live.com',
        invoke(name, callback) {
          if (name === 'executeMethod') window.__emulatedExcelRefused('Common API in Excel on the web');
          if (callback) callback(0, { Error: name === 'executeMethod' ? 5000 : 0 });
        },
        registerForEvent(_name, _target, callback) {
          if (callback) callback(0, { Error: 0 });
        },
        unregisterForEvent() {},
      };
      this._webAppState.serviceEndPoint = { registerMethod() {}, registerConversation() {} };
    };
    helper.getAppContext = function (_window, callback) {
      this._appContext = {};
      const url = 'https://council.sharepoint.com/' + CONFIG.workbook;
      const context = new OSF.OfficeAppContext(
        'emulated',
        16,
        16,
        'en-GB',
        'en-GB',
        url,
        0,
        settings,
        'documentOpened',
        1,
        '',
        'emulated',
        'emulated',
        false,
        true,
        0,
        sets,
        '',
        CONFIG.version,
      );
      if (CONFIG.theme) {
        const colour = (number) => '#' + number.toString(16).padStart(6, '0');
        context._officeTheme = Object.fromEntries(Object.entries(CONFIG.theme).map(([k, v]) => [k, colour(v)]));
      }
      context._wacHostEnvironment = '0';
      if (OSF.AppTelemetry) OSF.AppTelemetry.initialize(context);
      callback(context);
    };
  }

  // The host's file ends by setting _EndExcel: what has to be changed in it is changed at that moment, before office.js
  // goes on.
  if (!isWeb) answerOnDesktop();
  Object.defineProperty(window, '_EndExcel', {
    configurable: true,
    get: () => '_EndExcel',
    set() {
      // Makes the client refuse what is above the requirement set.
      OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
      if (isWeb) answerOnTheWeb();
    },
  });
})();
