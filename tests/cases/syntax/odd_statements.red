use
unit
rate USD 3.75 PEN
attribute beds firm: number
scenario s { add luna pool; remove; pool.fee 3% }
allow
ties inti - sol
firms workshops many { size: micro }
define action { dimension: cost_reduction }
