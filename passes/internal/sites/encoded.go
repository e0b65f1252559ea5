// SPDX-License-Identifier: Apache-2.0

package sites

import (
	"encoding/base64"
	"go/constant"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// isHeader reports whether a constant is the encoded header of a token.
func isHeader(text string) bool {
	text, _, _ = strings.Cut(text, ".")
	raw, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(text, "="))
	return err == nil && strings.Contains(string(raw), `"alg"`)
}

// encodes reports whether v is what a base64 encoder, or a function around one, returns.
func encodes(p *origin.Package, v ssa.Value, depth int) bool {
	_, ok := encoded(p, v, depth)
	return ok
}

// encoded returns the text of which v is the base64 form, made by a function of the program
// perhaps.
func encoded(p *origin.Package, v ssa.Value, depth int) (Operand, bool) {
	call, i := values.CallOf(v)
	if call == nil || i != 0 || depth > maxCutSteps {
		return Operand{}, false
	}
	if slot, ok := catalog.EncodesBase64(origin.Callee(&call.Call)); ok {
		return Operand{origin.Arg(&call.Call, ArgIndex(&call.Call, slot)), call}, true
	}
	for _, s := range p.Step(v) {
		text, ok := encoded(p, s.Val, depth+1)
		if !ok {
			continue
		}
		for _, from := range []ssa.Value{text.Val, madeOf(text.Val)} {
			if param, ok := parameter(from); ok && p.Static(&call.Call) == param.Parent() {
				return Operand{origin.Passed(call, param), call}, true
			}
		}
		return text, true
	}
	return Operand{}, false
}

// madeOf returns what a known function made a text of: v of json.Marshal(v).
func madeOf(text ssa.Value) ssa.Value {
	call, i := values.CallOf(text)
	if call == nil || i != 0 {
		return nil
	}
	if f, ok := catalog.FlowOf(origin.Callee(&call.Call)); ok && len(f.From) == 1 {
		return origin.Arg(&call.Call, ArgIndex(&call.Call, f.From[0]))
	}
	return nil
}

// signedClaims returns what is encoded behind the header of a text that the program put
// together: the claims.
func signedClaims(p *origin.Package, all []ssa.Value) []Operand {
	for _, piece := range slices.Backward(all[min(1, len(all)):]) {
		if text, ok := encoded(p, piece, 0); ok {
			return []Operand{text}
		}
	}
	return nil
}

// namesAlg reports whether a text is made of JSON with an alg.
func namesAlg(p *origin.Package, v ssa.Value) bool {
	for _, src := range p.Trace(v, v.(ssa.Instruction), origin.Query{Deep: true}) {
		if src.Const != nil && src.Const.Kind() == constant.String && strings.Contains(constant.StringVal(src.Const), `"alg"`) {
			return true
		}
		if slices.ContainsFunc(src.Fields, func(f string) bool { return strings.EqualFold(f, "alg") || f == "Algorithm" }) {
			return true
		}
	}
	return false
}

func parameter(v ssa.Value) (*ssa.Parameter, bool) {
	if conv, ok := v.(*ssa.Convert); ok {
		v = conv.X
	}
	param, ok := v.(*ssa.Parameter)
	return param, ok
}

// unwritten reports whether a carry runs only where JSON could not be made of the same value,
// as it can of texts: if _, err := json.Marshal(v); err != nil { log.Print(v) }.
func (s Site) unwritten() bool {
	if s.Row.Event != jose.Carry || s.Row.Channel != jose.Log && s.Row.Channel != jose.Console && s.Row.Channel != jose.ErrorText {
		return false
	}
	for _, o := range s.Operands(jose.Value) {
		all := []ssa.Value{o.Val}
		for _, e := range values.Elements(o.Val) {
			all = append(all, e.Val)
		}
		for _, v := range all {
			v = values.Unboxed(v)
			if v.Referrers() != nil && slices.ContainsFunc(*v.Referrers(), s.afterFailure) {
				return true
			}
		}
	}
	return false
}

// afterFailure reports whether an instruction makes JSON, and the site runs where it cannot.
func (s Site) afterFailure(in ssa.Instruction) bool {
	call, ok := in.(*ssa.Call)
	return ok && catalog.MakesJSON(origin.Callee(&call.Call)) && origin.After(call, s.Instr) == origin.OnError
}
