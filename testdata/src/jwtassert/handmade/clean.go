// SPDX-License-Identifier: Apache-2.0

package handmade

import "encoding/json"

func other(data []byte) string {
	var settings map[string]any
	if err := json.Unmarshal(data, &settings); err != nil {
		return ""
	}
	return settings["name"].(string)
}
