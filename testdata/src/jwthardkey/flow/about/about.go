// SPDX-License-Identifier: Apache-2.0

// Package about says what the program is.
package about

// Maker is who made it.
const Maker = "Gadgetry"
