// A report of Boavizta's BoAmps, version 1.1.0 (https://github.com/Boavizta/BoAmps, model/*.json).
// It has no field for emissions, compute or device-hours: these stand in the task's description.
#include <cmath>

#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/run_values.hpp"
#include "export/words.hpp"
#include "json/writer.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr std::string_view kNotDisclosed = "not disclosed";  // where a text is required

JsonText list_of(const JsonText& item) { return {"[" + item.text + "]"}; }

JsonText boamps_header(const RunAndReport& about) {
  std::string moment = moment_text(about.written_at);  // YYYY-MM-DD HH:MM:SS
  moment[10] = ' ';
  moment.pop_back();
  return object(
      {{"formatVersion", "1.1.0"},
       {"formatVersionSpecificationUri", "https://github.com/Boavizta/BoAmps/tree/main/model"},
       {"reportId", document_uuid(about)},
       {"reportDatetime", moment},
       {"reportStatus", "draft"}});
}

std::string_view task_family(const TrainingRun& run) {
  if (!run.modality) return kNotDisclosed;
  switch (*run.modality) {
    case Modality::nlp:
      return "natural language processing";
    case Modality::cv:
      return "computer vision";
    case Modality::multimodal:
      return "multimodal";
    case Modality::audio:
      return "audio";
    case Modality::video:
      return "video";
    case Modality::diffusion:
      return "image generation";
    case Modality::other:
      return "other";
  }
  return kNotDisclosed;
}

JsonText boamps_algorithm(const RunAndReport& about) {
  constexpr double kBillion = 1e9;
  const ComputeDescription& compute = about.run.compute;
  JsonMembers out;
  out.put_if("foundationModelName", one_line(about.report.name));
  if (compute.architecture) {
    out.put("algorithmName", name(*compute.architecture));
  } else if (compute.model) {
    out.put("algorithmName", name(compute.model->architecture));
  }
  if (const auto parameters = parameters_of(about.run))
    out.put("parametersNumber", parameters->as_count() / kBillion);
  if (compute.model && compute.model->layers > 0)
    out.put("layersNumber", JsonValue::count(compute.model->layers));
  out.put_if("epochsNumber", compute.epochs);
  if (compute.corrections.optimizer) out.put("optimizer", name(*compute.corrections.optimizer));
  if (compute.corrections.precision) out.put("quantization", name(*compute.corrections.precision));
  return out.text();
}

std::string_view data_type(const TrainingRun& run) {
  if (!run.modality) return "other";
  switch (*run.modality) {
    case Modality::nlp:
      return "text";
    case Modality::cv:
    case Modality::diffusion:
      return "image";
    case Modality::audio:
      return "audio";
    case Modality::video:
      return "video";
    case Modality::multimodal:
    case Modality::other:
      return "other";
  }
  return "other";
}

// Of what was read; each item once, as epochsNumber says how often. Tokens of all epochs together
// stand there as well, so they are divided by it.
JsonText boamps_data(const RunAndReport& about) {
  constexpr double kBytesPerGigabyte = 1e9;
  const ComputeDescription& compute = about.run.compute;
  JsonMembers out;
  out.put("dataUsage", "input");
  const auto put_items = [&](std::string_view type, double count) {
    out.put("dataType", type);
    out.put("dataQuantity", JsonValue::count(count));
  };
  const auto processed = tokens_processed(about);
  if (compute.dataset_tokens) {
    put_items("token", compute.dataset_tokens->as_count());
  } else if (compute.images) {
    put_items("image", compute.images->as_count());
  } else if (compute.dataset_examples) {
    put_items(data_type(about.run), *compute.dataset_examples);
  } else if (processed && !compute.dataset_bytes) {
    put_items("token", processed->as_count() / compute.epochs.value_or(1));
  } else {
    out.put("dataType", compute.dataset_bytes ? "text" : data_type(about.run));
  }
  if (compute.dataset_bytes) out.put("dataSize", *compute.dataset_bytes / kBytesPerGigabyte);
  return out.text();
}

JsonText boamps_measure(const EstimateReport& report) {
  constexpr int kEnergyDigits = 4;
  JsonMembers out;
  const Tier tier = report.headline().tier;
  const bool measured = tier == Tier::t1a;
  const bool by_compute = tier == Tier::t1c || tier == Tier::t2;
  out.put("measurementMethod", measured     ? "disclosed measurement"
                               : by_compute ? "flops-compute"
                                            : "trainprint");
  if (!measured) {
    out.put("manufacturer", "Trainprint");
    out.put("version", version());
  }
  out.put("powerConsumption", round_significant(energy_of(report).as_kwh(), kEnergyDigits));
  const TrainingTime time = training_time(report);
  if (time.wall_clock && !time.estimated)
    out.put("measurementDuration", time.wall_clock->as_seconds());
  return out.text();
}

std::string_view infrastructure_type(const EstimateReport& report) {
  const bool cloud_region =
      report.place != nullptr && report.place->kind == PlaceKind::cloud_region;
  if (cloud_region) return "publicCloud";
  if (report.setting_origin == Origin::imputed) return "other";
  switch (report.setting) {
    case Setting::cloud_instance:
    case Setting::notebook_service:
      return "publicCloud";
    case Setting::workstation:
    case Setting::laptop:
      return "onPremise";
    case Setting::data_center:
    case Setting::cluster:
      return "other";
  }
  return "other";
}

// The schema wants a number; where none is known it counts the kind, and its name says so.
JsonText boamps_component(const EstimateReport& report) {
  JsonMembers out;
  const Accelerator* part = report.accelerator;
  const bool whole = report.accelerator_count &&
                     *report.accelerator_count == std::floor(*report.accelerator_count);
  std::string called(part != nullptr ? part->name : std::string_view("accelerator"));
  if (part == nullptr) called += ", kind not disclosed";
  if (!whole) called += ", number not disclosed";
  out.put("componentName", called);
  const bool tensor_unit = part != nullptr && part->id.find("tpu") != std::string_view::npos;
  const bool processor = part != nullptr && part->device_class == AcceleratorClass::cpu;
  out.put("componentType", part == nullptr ? "accelerator"
                           : processor     ? "cpu"
                           : tensor_unit   ? "tpu"
                                           : "gpu");
  out.put("nbComponent", JsonValue::count(whole ? *report.accelerator_count : 1));
  if (part != nullptr) {
    out.put("manufacturer", part->vendor);
    if (part->memory_gb > 0) out.put("memorySize", part->memory_gb);
  }
  return out.text();
}

JsonText boamps_infrastructure(const EstimateReport& report) {
  JsonMembers out;
  out.put("infraType", infrastructure_type(report));
  if (report.place != nullptr) out.put_if("cloudProvider", report.place->provider);
  out.put("components", list_of(boamps_component(report)));
  return out.text();
}

const Place* country_of(const EstimateReport& report) {
  if (report.place == nullptr) return nullptr;
  for (const Place& place : places()) {
    if (!report.place->country.empty() && place.id == report.place->country) return &place;
  }
  return nullptr;
}

JsonText boamps_environment(const EstimateReport& report, const Place& country) {
  JsonMembers out;
  out.put("country", country.name);
  const Place& place = *report.place;
  if (&place != &country) out.put("location", place.region.empty() ? place.name : place.region);
  out.put("powerSourceCarbonIntensity", report.grid.value);
  return out.text();
}

// high ±10 %, medium ±25 %, low ±50 %; nothing that the format knows is wider.
std::string_view quality_of(const EstimateReport& report) {
  const double error = report.headline().interval.relative_uncertainty;
  return error <= 0.1 ? "high" : error <= 0.25 ? "medium" : error <= 0.5 ? "low" : "";
}

std::string task_description(const RunAndReport& about) {
  const EstimateReport& report = about.report;
  std::string out = "Emissions of the training: " + estimate_text(report) + ".";
  if (report.training_flop) {
    constexpr int kDigits = 4;
    out += " Training compute: " + readable(report.training_flop->as_flop(), kDigits) + " FLOP.";
  }
  const std::string sources = sources_text(report);
  if (!sources.empty()) out += " Contains data from " + sources + ".";
  return out + " The run as it was disclosed: trainprint:" + run_document_of(about.run);
}

}  // namespace

std::string boamps_report(const RunAndReport& about) {
  const EstimateReport& report = about.report;
  const JsonText task = object({{"taskStage", adapts_a_model(report) ? "finetuning" : "training"},
                                {"taskFamily", task_family(about.run)},
                                {"algorithms", list_of(boamps_algorithm(about))},
                                {"dataset", list_of(boamps_data(about))},
                                {"taskDescription", task_description(about)}});
  JsonMembers out;
  out.put("header", boamps_header(about));
  out.put("task", task);
  out.put("measures", list_of(boamps_measure(report)));
  out.put("infrastructure", boamps_infrastructure(report));
  if (const Place* country = country_of(report))
    out.put("environment", boamps_environment(report, *country));
  out.put_if("quality", quality_of(report));
  return indented_json(out.text().text) + "\n";
}

}  // namespace trainprint
