// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/constant"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// carry resolves what a carry sends: the token, key or claims in it, and constants.
func (b *builder) carry(s sites.Site) *Carry {
	c := &Carry{Channel: s.Row.Channel, In: s.Row.In, Mode: -1, Tool: b.tool}
	if s.Row.In != jose.NoInlet {
		c.Value = b.taken(s)
		return c
	}
	if s.Row.Channel == jose.CookieOut {
		b.cookie(s, c)
		return c
	}
	if !s.Has(jose.Value) {
		// Have: a handler of a middleware that answers with the token itself.
		c.Value = Role{Range: b.blame(s), Origins: []Origin{{Kind: jose.Issued}}}
	}
	for _, o := range s.Operands(jose.Name) {
		c.Name = values.Name(o.Val)
	}
	if i, ok := s.Row.Mode.Param(); ok {
		c.Mode = mode(origin.Arg(s.Call().Common(), i))
	}
	for _, part := range b.parts(s) {
		if part.name != "" {
			c.Name = part.name
		}
		if !c.Value.Range.From.IsValid() {
			c.Value.Range = part.at
		}
		found := b.sent(s, part)
		if hasSecret(found) && !hasSecret(c.Value.Origins) {
			c.Value.Range = part.at
		}
		c.Value.Origins = append(c.Value.Origins, found...)
	}
	return c
}

func hasSecret(list []Origin) bool {
	for _, o := range list {
		switch o.Kind {
		case jose.Issued, jose.Received, jose.KeyMaterial, jose.WholeClaims:
			return true
		}
	}
	return false
}

func mode(v ssa.Value) int64 {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Int {
		return -1
	}
	return c.Int64()
}

// part is one of the values that a carry sends.
type part struct {
	sites.Operand
	at   Range
	name string // of the query parameter that it becomes
}

// parts lists the values that a carry sends; those of a variadic call apart, where they
// stand in the source.
func (b *builder) parts(s sites.Site) []part {
	var out []part
	for _, o := range s.Operands(jose.Value) {
		list := b.listed(s, o)
		if list == nil {
			list = []part{{Operand: o, at: b.operandRange(s, jose.Value, o)}}
		}
		out = append(out, list...)
	}
	return out
}

// listed takes the list of a variadic call apart; nil if the operand is none.
func (b *builder) listed(s sites.Site, o sites.Operand) []part {
	call, ok := b.calls[s.Instr.Pos()]
	if s.Call() == nil || !ok || call.Ellipsis.IsValid() {
		return nil
	}
	sig := s.Call().Common().Signature()
	args := s.Call().Common().Args
	if !sig.Variadic() || len(args) == 0 || args[len(args)-1] != o.Val {
		for i, a := range args {
			first := len(args) - sig.Params().Len()
			if a == o.Val && i >= first && i-first < len(call.Args) {
				arg := call.Args[i-first]
				return []part{{Operand: o, at: Range{arg.Pos(), arg.End()}}}
			}
		}
		return nil
	}
	first := sig.Params().Len() - 1
	format := formatOf(args, first)
	verbs, names := formatVerbs(format), catalog.FormatParameters(format)
	out := []part{}
	for _, e := range values.Elements(o.Val) {
		i := first + e.Index
		if i >= len(call.Args) || showsType(verbs, e.Index) {
			continue
		}
		p := part{Operand: sites.Operand{Val: e.Val, User: e.By}, at: Range{call.Args[i].Pos(), call.Args[i].End()}}
		if s.Row.Channel == jose.URL {
			if e.Index >= len(names) || names[e.Index] == "" {
				continue
			}
			p.name = names[e.Index]
		}
		out = append(out, p)
	}
	return out
}

// formatOf returns the format before a variadic list, "" if there is none.
func formatOf(args []ssa.Value, first int) string {
	if first == 0 || len(args) < 2 {
		return ""
	}
	c, ok := args[len(args)-2].(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.String {
		return ""
	}
	return constant.StringVal(c.Value)
}

// formatVerbs returns the verbs of a format, "" if they cannot be read; T for one that shows
// too little of a value.
func formatVerbs(format string) string {
	var out strings.Builder
	for _, piece := range strings.Split(strings.ReplaceAll(format, "%%", ""), "%")[1:] {
		verb := strings.TrimLeft(piece, "+-# 0123456789.")
		if verb == "" || verb[0] == '*' || verb[0] == '[' {
			return ""
		}
		_, precision, _ := strings.Cut(piece[:len(piece)-len(verb)], ".")
		if n, err := strconv.Atoi(precision); err == nil && n <= origin.MaxPart {
			verb = "T" // but a few characters are shown: %.8s
		}
		out.WriteByte(verb[0])
	}
	return out.String()
}

// showsType reports whether the verb of a value shows nothing of its content: %T, %p.
func showsType(verbs string, i int) bool {
	return i < len(verbs) && (verbs[i] == 'T' || verbs[i] == 'p')
}

// sent returns what one value of a carry holds: tokens, keys, claims, and constants.
func (b *builder) sent(s sites.Site, p part) []Origin {
	v := values.Unboxed(p.Val)
	if c, ok := v.(*ssa.ChangeInterface); ok {
		v = c.X
	}
	if basic, ok := v.Type().Underlying().(*types.Basic); ok && basic.Info()&types.IsString == 0 || shows(s) && !returned(s) && b.masked(v.Type()) || b.secrets.Fixed(v, s.Instr) || b.told(s, v) {
		return nil
	}
	if kind := b.whole(s, v); kind != jose.Unknown {
		return []Origin{{Kind: kind, Range: p.at}}
	}
	if path := b.settings(s, v, s.Call()); path != nil {
		return []Origin{{Kind: jose.KeyMaterial, Range: p.at, Fields: path}}
	}
	var out []Origin
	q := origin.Query{Deep: true, Readable: true, Key: true, Without: s.Unsent, Stop: func(v ssa.Value) bool {
		return isLabel(v) || b.secret(v) != jose.Unknown || b.told(s, v) || b.boxed(s, v) != nil
	}}
	for _, src := range b.p.Trace(p.Val, p.User, q) {
		o := b.origin(src)
		switch {
		case b.dumped(src):
			continue
		case src.Stopped && b.boxed(s, src.Value) != nil:
			o = Origin{Kind: jose.KeyMaterial, Range: p.at, Fields: b.boxed(s, src.Value)}
		case src.Stopped:
			if o.Kind = b.secret(src.Value); o.Kind == jose.Unknown || src.Shared && o.Kind != jose.KeyMaterial {
				continue
			}
		case src.Kind == jose.Issued:
			if failed(src, s.Instr) {
				continue
			}
		case src.Token || src.Kind == jose.Request && strings.EqualFold(src.Name, "Authorization"):
			o.Kind = jose.Received
		case src.Kind != jose.Constant && src.Kind != jose.Guessable && src.Kind != jose.Random:
			continue
		}
		out = append(out, o)
	}
	return out
}

// secret is what a value within another is: claims that are read are no claims that are sent.
func (b *builder) secret(v ssa.Value) jose.OriginKind {
	if kind := b.secrets.Of(v); kind != jose.WholeClaims {
		return kind
	}
	return jose.Unknown
}

// whole returns what a value is as it stands.
func (b *builder) whole(s sites.Site, v ssa.Value) jose.OriginKind {
	kind := b.secrets.Whole(v)
	shown := shows(s)
	switch {
	case kind == jose.WholeClaims && !shown:
		return jose.Unknown
	case kind == jose.Unknown && shown && catalog.ShowsHeaders(v.Type()):
		kind = jose.Received
	}
	if kind == jose.Received && b.secrets.Of(v) == jose.Unknown && b.redacted(v, s.Instr) {
		return jose.Unknown
	}
	return kind
}

// told reports whether a value is made where its secret is reported already: the error
// that a log line shows, the address that a redirect gets.
func (b *builder) told(s sites.Site, v ssa.Value) bool {
	if s.Row.Channel == jose.URL && s.Instr != nil {
		return b.addresses[v] != nil && b.addresses[v] != s.Instr
	}
	call, ok := v.(*ssa.Call)
	if !ok || !shows(s) {
		return false
	}
	for _, row := range catalog.Rows(origin.Callee(&call.Call)) {
		if row.Channel == jose.ErrorText {
			return true
		}
	}
	return false
}

// failed reports whether an instruction runs only when the issue of the token failed: it sends an empty text.
func failed(src origin.Source, at ssa.Instruction) bool {
	for _, call := range append([]ssa.Value{src.Value}, src.Through...) {
		if in, ok := call.(ssa.Instruction); ok && in.Parent() == at.Parent() && origin.After(call, at) == origin.OnError {
			return true
		}
	}
	return false
}

// commandLine reports whether a package is a command for the terminal: a main package that
// serves nothing, or one that declares commands.
func commandLine(p pkg) bool {
	for _, imp := range p.SSA.Pkg.Imports() {
		if catalog.CommandLine(imp.Path()) && imp.Path() != "flag" {
			return true
		}
	}
	if p.SSA.Pkg.Name() != "main" {
		return false
	}
	for _, fn := range p.Funcs() {
		for _, block := range fn.Blocks {
			for _, in := range block.Instrs {
				if call, ok := in.(ssa.CallInstruction); ok && catalog.Serves(origin.Callee(call.Common())) {
					return false
				}
			}
		}
	}
	return true
}
