// SPDX-License-Identifier: Apache-2.0

/*
Package jwttimeunit defines an analyzer that reports as its title says.

# Analyzer jwttimeunit

jwttimeunit: find time claims in the wrong unit
*/
package jwttimeunit
