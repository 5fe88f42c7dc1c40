// Trainprint in React 19: <Carbon run={{ accelerator: "8x A100", wall_clock_hours: 100, region: "France" }} />
import { useState } from "react";

const address = import.meta.env?.VITE_TRAINPRINT_URL ?? "https://user-trainprint.static.hf.space/";

export function Carbon({ run }) {
  const [said, setSaid] = useState("nothing yet");

  function read({ detail: { report } }) {
    const [headline] = report.routes;
    setSaid(`${headline.display}, very likely ${headline.interval.display}`);
  }

  return (
    <>
      <script async src={`${address}embed.js`} />
      <trainprint-widget run={JSON.stringify(run)} onestimate={read} onrefused={() => setSaid("nothing that can be estimated")} />
      <p>
        React has read: <output>{said}</output>
      </p>
    </>
  );
}
