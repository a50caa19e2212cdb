package id.go.padang.carano.submission;

/** Every row of a batch was checked and those accepted stand in the register; told after the fact is stored. */
public record BatchChecked(long batchId) {}
