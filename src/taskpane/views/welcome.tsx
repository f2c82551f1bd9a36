import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** The first screen, once on each computer. */
export function WelcomeView(props: { readonly onSample: () => void; readonly onSkip: () => void }): ReactElement {
  return (
    <section className="card" aria-labelledby="welcome">
      <h2 id="welcome">Welcome</h2>
      <p>
        Plan Grid reads the planning grids in your workbook where they stand, checks every row, and builds one tracker.
      </p>
      <ul>
        <li>It never changes what you wrote.</li>
        <li>Nothing leaves this computer.</li>
      </ul>
      <div className="buttons">
        <Button appearance="primary" onClick={props.onSkip}>
          Start with this workbook
        </Button>
        <Button onClick={props.onSample}>Open the sample plan</Button>
      </div>
    </section>
  );
}
