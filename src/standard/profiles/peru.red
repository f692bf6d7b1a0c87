# The size of a firm in Peruvian law goes by its yearly sales, counted in tax units (unidad impositiva
# tributaria, UIT); workers count no more since Ley 30056 of 2013.
#
# The thresholds: D.S. 013-2013-PRODUCE (TUO of the law on MYPE), article 5: micro up to 150 UIT, small above that
# and up to 1 700, medium above that and up to 2 300.
# The UIT: 5 500 soles in 2026, D.S. 301-2025-EF, in El Peruano on 17 December 2025 (2025: 5 350 soles).
profile peru "Peru" {
  tax_unit: 5_500 PEN
  tax_unit_name: "UIT"
  year: 2026
  micro_up_to: 150
  small_up_to: 1_700
  medium_up_to: 2_300
  source: "D.S. 013-2013-PRODUCE, art. 5; D.S. 301-2025-EF"
}
