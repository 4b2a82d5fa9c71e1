/** A start that takes itself for a person's: windows are not opened for root, as whom tests often run. */
process.getuid = () => 1000;
