// Large files, written row by row; for the tests of the page and for scripts/bench.
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** As CodeCarbon 3 writes them, 39 cells each. */
export const wideHeader =
  "timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,water_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,cpu_utilization_percent,gpu_utilization_percent,ram_utilization_percent,ram_used_gb,on_cloud,pue,wue\n";
export const wideRow = (index) =>
  `2024-01-${String(1 + (index % 28)).padStart(2, "0")}T00:00:00,bert,${index.toString(16).padStart(8, "0")}-5b0f-4c1f-9d1c-0123456789ab,5b0fa12c-7dd5-45bb-9766-cc326314d9f1,7200.123,0.0412,5.7e-06,42.5,250.3,188.1,0.0849,0.5,0.376,0.6373,0.0,France,FRA,île-de-france,,,Linux-5.15.0-91-generic-x86_64-with-glibc2.35,3.10.12,3.0.4,64,AMD EPYC 7543 32-Core Processor,1,1 x NVIDIA A100-SXM4-80GB,2.35,48.85,503.5,machine,12.5,97.1,33.2,120.5,N,1.0,0.0\n`;

/** Writes a file of about so many megabytes: `start`, then the rows that `rowAt` gives for 0, 1, 2 … */
export function writeLargeFile(path, start, rowAt, megabytes) {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w");
  const rowsAtOnce = 10_000;
  writeSync(file, start);
  for (let rows = 0, bytes = start.length; bytes < megabytes * 1e6; rows += rowsAtOnce)
    bytes += writeSync(file, Array.from({ length: rowsAtOnce }, (_, index) => rowAt(rows + index)).join(""));
  closeSync(file);
  return path;
}
