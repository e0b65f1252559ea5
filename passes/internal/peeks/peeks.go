// SPDX-License-Identifier: Apache-2.0

// Package peeks says what becomes of claims that nobody verified: whose token it is, which
// claims are read and where they go, and whether the same token is verified after all.
//
// It is a may analysis of uses and a must analysis of verifications, within one package. Of
// middleware it sees what is put before a handler where this package registers it, and of
// other packages' middleware whether it verifies; a router in another package is not seen,
// nor routes that a struct lists.
package peeks

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Peek is what becomes of the claims of one site.
type Peek struct {
	// Verified: the same token is verified in the same function or its callers here.
	Verified bool
	// Switched: a setting decides whether it is verified.
	Switched bool
	// Unsigned: where the header says "none", it is not.
	Unsigned bool
	// Own: the token comes from this program's own request, file or configuration.
	Own bool
	// Identity: it is an ID token, whose claims say who logs in.
	Identity bool
	// Served: the token comes from an incoming request.
	Served bool
	// Reads are the claims read; Whole when the set goes on as a whole.
	Reads []string
	Whole bool
	// Returned: claims leave the function as its result; Decided: they are used in it.
	Returned, Decided bool
	// Given: the token is a parameter.
	Given bool
	// Deferred: callers decide, and each call is an operation of its own. There are some in the
	// package, or may be elsewhere, and the name warns them; no name says that the token is good.
	Deferred bool
}

// Reader reads the peeks of one package.
type Reader struct {
	Package *origin.Package
	Lookup  sites.Lookup
	Sites   []sites.Site
	// Skips are the verifications whose options switch the signature check off.
	Skips map[ssa.Instruction]sites.Site

	gates map[*ssa.Function][]string // see Gates
}

// Peek says what becomes of the claims that a site reads without verifying them; of what it
// reads of the header alone, that is nothing.
func (b *Reader) Peek(s sites.Site) Peek {
	p := &unverified{}
	if s.Has(jose.Header) && !s.Has(jose.Claims) {
		return p.Peek
	}
	tokens := b.tokens(s)
	b.provenance(p, s, tokens)
	for _, v := range b.peeked(s) {
		b.follow(p, v)
	}
	p.Verified = b.verified(s, p, tokens)
	if p.Verified {
		accepts := b.accepts(s, tokens)
		p.Switched, p.Unsigned = b.passed(s, p, accepts, b.isSwitch), b.passed(s, p, accepts, saysNone)
	}
	slices.Sort(p.Reads)
	p.Reads = slices.Compact(p.Reads)
	return p.Peek
}

// unverified is a peek with the instructions at which something is done with the claims.
type unverified struct {
	Peek
	uses []ssa.Instruction
}

// tokens returns the operands that are the token of a site: its own, or that of the
// carrier that it was put into before.
func (b *Reader) tokens(s sites.Site) []sites.Operand {
	out := append(s.Operands(jose.Token), b.held(s, jose.Token)...)
	if s.Row.Roles[jose.Carrier] != catalog.Recv {
		return out
	}
	for _, o := range s.Operands(jose.Carrier) {
		out = append(out, o)
		for _, src := range b.Package.Trace(o.Val, o.User, origin.Query{}) {
			call, ok := src.Value.(*ssa.Call)
			if !ok {
				continue
			}
			for _, bind := range sites.At(b.Package, b.Lookup, call) {
				out = append(out, bind.Operands(jose.Token)...)
			}
		}
	}
	return out
}

// held returns the operands that a site is handed in fields of a struct: &jwt.VerifyParams{Token: raw}.
func (b *Reader) held(s sites.Site, role jose.Role) []sites.Operand {
	if _, param := s.Row.Roles[jose.Carrier].Param(); !param {
		return nil
	}
	var out []sites.Operand
	for _, o := range s.Operands(jose.Carrier) {
		objs := b.Package.Objects(o.Val, o.User)
		for _, set := range b.Sites {
			st, ok := set.Instr.(*ssa.Store)
			if !ok || set.Row.Roles[role] != catalog.Field {
				continue
			}
			if fa, ok := st.Addr.(*ssa.FieldAddr); ok && slices.Contains(objs, fa.X) {
				out = append(out, set.Operands(role)...)
			}
		}
	}
	return out
}

// Own reports whether the token of a site comes from this program's own request, file or
// configuration.
func (b *Reader) Own(s sites.Site) bool {
	p := b.from(s)
	return p.Own && !p.Identity
}

// Asked reports whether a token, an identity too, is one that the program asked a server for, or its own.
func (b *Reader) Asked(s sites.Site) bool { return b.from(s).Own }

// from says of a site no more than whose token it is.
func (b *Reader) from(s sites.Site) *unverified {
	p := &unverified{}
	b.provenance(p, s, b.tokens(s))
	return p
}

// provenance says whose token it is.
func (b *Reader) provenance(p *unverified, s sites.Site, tokens []sites.Operand) {
	own, other := false, false
	for _, o := range tokens {
		for _, src := range b.Package.Trace(o.Val, o.User, origin.Query{}) {
			p.Identity = p.Identity || src.Kind == jose.Response && src.Name == "id_token"
			switch src.Kind {
			case jose.Response, jose.File, jose.Environment, jose.Setting, jose.Issued, jose.Embedded:
				own = true
			case jose.Request:
				p.Served, other = true, true
			case jose.Parameter:
				other = true
				p.Given = p.Given || src.Param.Parent().Object() != nil && (values.IsText(src.Param.Type()) || asks(src.Param))
			case jose.Unknown:
				given := slices.ContainsFunc(s.Instr.Parent().Params, func(param *ssa.Parameter) bool { return asks(param) && holds(param, src.Var) })
				other, p.Given = other || given || src.Var == nil, p.Given || given
			}
		}
	}
	p.Own = own && !other
	p.Served = p.Served || servesRequests(s.Instr.Parent())
	p.Deferred = p.Given && b.deferred(s.Instr.Parent())
}

// asks reports whether a parameter is the message that a server is asked with, or the
// credentials that are to become a context:
//
//	func (s *server) Login(ctx context.Context, in *pb.LoginRequest) (*pb.LoginReply, error)
//	func (s *security) HandleBearer(ctx context.Context, op string, t api.Bearer) (context.Context, error)
func asks(param *ssa.Parameter) bool {
	sig := param.Parent().Signature
	of := values.TypeName(param.Type())
	if of == nil || values.StructOf(param.Type()) == nil || sig.Recv() == nil || sig.Params().Len() < 2 || !values.IsContext(sig.Params().At(0).Type()) {
		return false
	}
	if sig.Results().Len() > 0 && values.IsContext(sig.Results().At(0).Type()) {
		return true
	}
	return slices.ContainsFunc([]string{"Request", "Req", "RequestObject", "Input"}, func(end string) bool { return strings.HasSuffix(of.Name(), end) })
}

// holds reports whether a parameter is a struct with a field.
func holds(param *ssa.Parameter, f *types.Var) bool {
	return f != nil && slices.Contains(slices.Collect(values.StructOf(param.Type()).Fields()), f)
}

// deferred reports whether the callers of a function, or of the one around it, are to verify.
func (b *Reader) deferred(fn *ssa.Function) bool {
	fn = sites.Outermost(fn)
	if promises(fn) {
		return false
	}
	open := token.IsExported(fn.Name()) && fn.Pkg.Pkg.Name() != "main"
	return len(b.Package.Callers(fn)) > 0 || open && (warns(fn) || named(fn, "decode"))
}

// promises reports whether a function is called one that verifies.
func promises(fn *ssa.Function) bool {
	return named(fn, "verify", "validate", "authenticate", "authorize") && !warns(fn) && !named(fn, "format", "before", "pre")
}

// warns reports whether a function is called one that does not.
func warns(fn *ssa.Function) bool {
	return named(fn, "unverif", "untrust", "uncheck", "without", "skip", "noverify", "novalid", "unsafe", "insecure", "peek", "inspect", "dump", "print")
}

func named(fn *ssa.Function, words ...string) bool {
	name := strings.ToLower(fn.Name())
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(name, word) })
}

// servesRequests reports whether a function, or one around it, handles an incoming request.
func servesRequests(fn *ssa.Function) bool {
	for ; fn != nil; fn = fn.Parent() {
		for _, p := range fn.Params {
			if catalog.RequestContext(p.Type()) {
				return true
			}
		}
	}
	return false
}

// SelectsKey reports whether the claims read do no more than choose a key or tell the age of the token.
func (p Peek) SelectsKey() bool {
	if p.Whole {
		return false
	}
	for _, name := range p.Reads {
		if !slices.Contains([]string{jose.Exp, jose.Iat, jose.Nbf, jose.Iss, jose.Jti, "kid", "alg", "azp"}, name) {
			return false
		}
	}
	return len(p.Reads) > 0
}
