// Not imported: that would be left out, for the package says that its modules
// do nothing by themselves. An import in its time would make other chunks.
require('../../../legacy/index');
