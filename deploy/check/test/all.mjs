// One process for all, so that types are read once.
import "./broken.test.mjs";
import "./mutations.test.mjs";
import "./generated.test.mjs";
import "./alerts.test.mjs";
import "./egress.test.mjs";
