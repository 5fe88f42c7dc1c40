// Part of the glue: what bindings.hpp exports, as functions of JavaScript that take texts and numbers and return a text.
// A text is put into the module's memory while the call runs; its answer comes by trainprint_answer.
var answer;

function offer(name, count) {
  const call = Module["_" + name];
  if (!call) return; // the other module's
  const check = (given) => {
    if (given.length !== count) throw new TypeError(`${name} was given ${given.length}, expected ${count} args`);
  };
  if (name === "addFile") {
    Module[name] = (...given) => {
      check(given);
      const at = Module["_addFile"](given[0]);
      return HEAPU8.subarray(at, at + given[0]);
    };
    return;
  }
  Module[name] = (...given) => {
    check(given);
    const places = [];
    const values = given.flatMap((value) => {
      if (typeof value === "number") return [value];
      const bytes = new TextEncoder().encode(value);
      const place = _malloc(bytes.length + 1);
      places.push(place);
      HEAPU8.set(bytes, place);
      return [place, bytes.length];
    });
    Module["_" + name](...values);
    places.forEach((place) => _free(place));
    const text = answer;
    answer = undefined;
    return text;
  };
}

// Every function of trainprint.d.ts, and how much it is given.
const one = ["estimate", "importFiles", "addFile", "importAddedFiles", "readSentence", "pictures", "peers", "readCard", "fixCard"];
for (const name of ["version", "catalogue"]) offer(name, 0);
for (const name of one) offer(name, 1);
for (const name of ["beyondTraining", "exportRun", "mergeCard"]) offer(name, 2);
