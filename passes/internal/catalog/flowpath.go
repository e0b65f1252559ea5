// SPDX-License-Identifier: Apache-2.0

package catalog

// pathFlows joins and cleans the names of files.
func pathFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/path/filepath
		"path/filepath": {
			"Abs":       from(P0),    // func(path string) (string, error)
			"Clean":     from(P0),    // func(path string) string
			"FromSlash": from(P0),    // func(path string) string
			"Join":      from(Rest0), // func(elem ...string) string
			"ToSlash":   from(P0),    // func(path string) string
		},
		// https://pkg.go.dev/path
		"path": {
			"Clean": from(P0),    // func(path string) string
			"Join":  from(Rest0), // func(elem ...string) string
		},
	}
}
