// SPDX-License-Identifier: Apache-2.0

package catalog

var (
	WebLibraries = webLibraries
	AllFlows     = allFlows
)
