// Training compute from what is known about a model and its data (section 3.2, A.6, A.7).
#pragma once
#include "trainprint/flops/corrections.hpp"
#include "trainprint/flops/prototypes.hpp"
#include "trainprint/flops/transformer.hpp"
#include "trainprint/flops/vision.hpp"
