// SPDX-License-Identifier: Apache-2.0

package controls

import (
	"regexp"
	"testing"
)

func TestTable(t *testing.T) {
	all := All()
	if len(all) < 200 {
		t.Fatalf("%d controls", len(all))
	}
	seen := make(map[string]bool)
	for _, c := range all {
		if c.Framework == "" || c.ID == "" || c.Gist == "" || len(c.Rules) == 0 || seen[c.Framework+c.ID] {
			t.Errorf("control %+v", c)
		}
		seen[c.Framework+c.ID] = true
		for _, rule := range c.Rules {
			if !regexp.MustCompile("^jwt[a-z]+$").MatchString(rule) {
				t.Errorf("%s names %s", c.ID, rule)
			}
		}
		if regexp.MustCompile(`(?i)\bcomplian(t|ce)\b`).MatchString(c.Gist) && c.Framework != "ISO/IEC 27001:2022 Annex A" && c.Framework != "GDPR" {
			t.Errorf("%s speaks of compliance: %s", c.ID, c.Gist)
		}
	}
	if list := Of("jwtnone"); len(list) == 0 || list[0].ID != "9.1.1 (L1)" {
		t.Errorf("controls of jwtnone: %v", list)
	}
}
