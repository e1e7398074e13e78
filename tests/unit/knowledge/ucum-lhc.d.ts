// The package has no types: what the tests call of it, and no more.

declare module '@lhncbc/ucum-lhc' {
  type Conversion = { status: 'succeeded' | 'failed' | 'error'; toVal: number | null; msg: string[] };
  type Validity = { status: 'valid' | 'invalid' | 'error'; ucumCode: string | null; msg: string[] };
  export class UcumLhcUtils {
    static getInstance(): UcumLhcUtils;
    validateUnitString(code: string): Validity;
    /** `molecularWeight` in g/mol for mass to moles, `charge` for equivalents. */
    convertUnitTo(
      from: string,
      value: number,
      to: string,
      options?: { molecularWeight?: number | null; charge?: number | null },
    ): Conversion;
  }
}
