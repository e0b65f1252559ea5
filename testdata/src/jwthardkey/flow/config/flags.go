// SPDX-License-Identifier: Apache-2.0

package config

import "flag"

// Flags of the program; its packages read them through the pointers.
var (
	FlagSecret   = flag.String("signing-secret", "the-default-of-a-flag-of-another-package", "signs tokens")
	RequiredFlag = flag.String("required-signing-secret", "", "signs tokens")
)
