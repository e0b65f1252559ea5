// SPDX-License-Identifier: Apache-2.0

/*
Package jwthardkey defines an analyzer that reports as its title says.

# Analyzer jwthardkey

jwthardkey: find keys that stand in the source
*/
package jwthardkey
