import { ApiObject } from '../protocol/api-object';
import { textOf, wordOf } from '../protocol/read-argument';

/** What of Office itself a pane can ask: whether it is in sight, and how it starts. */
export class OfficeServices {
  /** 'Visible' or 'Background': Office.addin.showAsTaskpane() and hide(). */
  paneState = 'Visible';
  /** Office.addin.setStartupBehavior(). */
  startState = 'None';

  /** A service by the name under which the client makes it; undefined for those that aren't emulated. */
  find(name: string): ApiObject | undefined {
    const nothing = (): undefined => undefined;
    if (name.endsWith('.ActionService') || name.endsWith('.AddinInternalService')) {
      return new ApiObject(name, { call: { notifyActionHandlerReady: nothing, replaceShortcuts: nothing } });
    }
    if (name.endsWith('.AppRuntimeService')) {
      return new ApiObject(name, {
        call: {
          getAppRuntimeState: () => this.paneState,
          setAppRuntimeState: (state) => {
            this.paneState = wordOf(state, ['Visible', 'Background', 'Inactive']);
          },
        },
      });
    }
    if (name.endsWith('.AppRuntimePersistenceService')) {
      return new ApiObject(name, {
        call: {
          getAppRuntimeStartState: () => this.startState,
          setAppRuntimeStartState: (state) => {
            this.startState = textOf(state);
          },
        },
      });
    }
    return undefined;
  }
}
