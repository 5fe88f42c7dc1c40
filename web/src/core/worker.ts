// The worker: files, cards and exports away from the page's own thread.
import { serve } from "./serve";
import { listen } from "./worker-messages";

listen(serve);
