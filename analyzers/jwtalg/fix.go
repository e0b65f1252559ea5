// SPDX-License-Identifier: Apache-2.0

package jwtalg

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers/internal/diag"
	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

// fix lists the one algorithm that the package signs with, where it signs with one alone.
func fix(ops *jwtops.Result, p *jwtops.Pin) *diag.Fix {
	var signed []string
	for _, op := range ops.Of(jose.Bind, jose.Issue) {
		if op.Effect == jose.NoEffect {
			signed = append(signed, names(op.Alg)...)
		}
	}
	slices.Sort(signed)
	signed = slices.Compact(signed)
	if !p.Insert.IsValid() || len(signed) != 1 || !strings.HasPrefix(signed[0], "HS") {
		return nil
	}
	return &diag.Fix{Message: "Allow " + signed[0] + " alone", Edits: []analysis.TextEdit{
		{Pos: p.Insert, End: p.Insert, NewText: []byte(p.Option[0] + signed[0] + p.Option[1])},
	}}
}
