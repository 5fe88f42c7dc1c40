// Names that lists show first: what most published trainings ran on, newest first, and where. The rest follows by the alphabet.
import type { Entry } from "./search";

export const popularAccelerators: readonly string[] = [
  "H100 SXM5 80GB",
  "A100 SXM4 80GB",
  "A100",
  "H200 SXM 141GB",
  "B200",
  "GeForce RTX 4090",
  "GeForce RTX 3090",
  "GeForce RTX 5090",
  "V100 SXM2",
  "T4",
  "L4",
  "L40S",
  "A10G",
  "RTX A6000",
  "A40",
  "RTX 6000 Ada Generation",
  "H100 PCIe 80GB",
  "A100 PCIe 80GB",
  "A100 PCIe 40GB",
  "H800 SXM5 80GB",
  "Instinct MI300X",
  "Instinct MI250X",
  "TPU v5e",
  "TPU v5p",
  "TPU v4",
  "TPU v3",
  "Gaudi 2",
  "Trainium1",
];

export const popularPlaces: readonly string[] = [
  "United States",
  "China",
  "Germany",
  "France",
  "United Kingdom",
  "Canada",
  "Japan",
  "India",
  "South Korea",
  "Singapore",
  "Switzerland",
  "Netherlands",
  "Sweden",
  "Finland",
  "Ireland",
  "AWS us-east-1 (Northern Virginia)",
  "AWS us-west-2 (Oregon)",
  "AWS eu-west-1 (Ireland)",
  "AWS eu-central-1 (Frankfurt)",
  "Google Cloud us-central1 (Iowa)",
  "Google Cloud europe-west4 (Eemshaven)",
  "Azure eastus (East US)",
  "Azure westeurope (West Europe)",
  "World",
];

const place = new Map([...popularAccelerators, ...popularPlaces].map((name, index) => [name, index]));

const ordered = new WeakMap<readonly Entry[], readonly Entry[]>();

/** The same entries, popular first. */
export function byUse(entries: readonly Entry[]): readonly Entry[] {
  let sorted = ordered.get(entries);
  if (!sorted) {
    const at = ({ name }: Entry) => place.get(name) ?? place.size;
    sorted = [...entries].sort((a, b) => at(a) - at(b) || a.name.localeCompare(b.name, "en", { numeric: true }));
    ordered.set(entries, sorted);
  }
  return sorted;
}
