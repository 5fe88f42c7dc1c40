import { createRoot } from "react-dom/client";
import { Carbon } from "./Carbon.jsx";

const run = { name: "My model", accelerator: "8x A100", wall_clock_hours: 100, region: "France" };
createRoot(document.getElementById("root")).render(<Carbon run={run} />);
