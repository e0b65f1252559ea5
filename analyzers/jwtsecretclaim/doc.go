// SPDX-License-Identifier: Apache-2.0

/*
Package jwtsecretclaim defines an analyzer that reports as its title says.

# Analyzer jwtsecretclaim

jwtsecretclaim: find passwords and other secrets in claims
*/
package jwtsecretclaim
