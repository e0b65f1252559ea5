// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/types"
	"slices"
)

// The steps by which programs read a compact serialization (RFC 7515 section 7.1) by hand:
// cut at the dots, decode base64url, read JSON.

// DecodesBase64 returns the parameter that a base64 decoder reads, and where it puts the text.
func DecodesBase64(fn *types.Func) (src, dst Slot, ok bool) {
	src, ok = step(fn, decodesBase64Table)
	dst = R0
	if src == P1 && fn.Signature().Params().Len() == 2 && fn.Signature().Recv() != nil {
		dst = P0
	}
	return src, dst, ok
}

var decodesBase64Table = map[string]Slot{
	"encoding/base64.Encoding.DecodeString":             P0,
	"encoding/base64.Encoding.Decode":                   P1,
	"encoding/base64.NewDecoder":                        P1,
	"github.com/golang-jwt/jwt.DecodeSegment":           P0,
	"github.com/golang-jwt/jwt/v4.DecodeSegment":        P0,
	"github.com/dgrijalva/jwt-go.DecodeSegment":         P0,
	"github.com/form3tech-oss/jwt-go.DecodeSegment":     P0,
	"github.com/golang-jwt/jwt/v5.Parser.DecodeSegment": P0,
}

// KnowsBase64 reports whether a package can decode base64.
func KnowsBase64(pkg *types.Package) bool {
	return slices.ContainsFunc(pkg.Imports(), func(imp *types.Package) bool { return decodesIn[imp.Path()] })
}

var decodesIn = map[string]bool{
	"encoding/base64": true, "github.com/golang-jwt/jwt": true, "github.com/golang-jwt/jwt/v4": true,
	"github.com/golang-jwt/jwt/v5": true, "github.com/dgrijalva/jwt-go": true, "github.com/form3tech-oss/jwt-go": true,
}

// FindsByte returns what a function looks for whose result is an index into a text.
func FindsByte(fn *types.Func) (Slot, bool) { return step(fn, findsTable) }

var findsTable = map[string]Slot{
	"strings.Index": P1, "strings.IndexByte": P1, "strings.IndexRune": P1, "strings.LastIndex": P1, "strings.LastIndexByte": P1,
	"bytes.Index": P1, "bytes.IndexByte": P1, "bytes.IndexRune": P1, "bytes.LastIndex": P1, "bytes.LastIndexByte": P1,
}

// Cuts returns the parameter that a function cuts into parts, and the one that says where
// (NoSlot for a pattern).
func Cuts(fn *types.Func) (text, at Slot, ok bool) {
	text, ok = step(fn, cutsTable)
	if ok && fn.Signature().Recv() == nil {
		at = P1
	}
	return text, at, ok
}

var cutsTable = map[string]Slot{
	"strings.Split": P0, "strings.SplitN": P0, "strings.Cut": P0, "strings.SplitSeq": P0,
	"bytes.Split": P0, "bytes.SplitN": P0, "bytes.Cut": P0,
	"regexp.Regexp.FindStringSubmatch": P0, "regexp.Regexp.FindSubmatch": P0,
}

// DecodesJSONBy is DecodesJSON for a function in a package variable, whose first parameter is the text.
func DecodesJSONBy(v *types.Var) (Slot, bool) {
	if v == nil || v.Pkg() == nil || v.Pkg().Path() != "github.com/kataras/jwt" || v.Name() != "Unmarshal" {
		return NoSlot, false
	}
	return P1, true
}

// DecodesJSON returns where a JSON decoder writes the value.
func DecodesJSON(fn *types.Func) (Slot, bool) {
	return step(fn, decodesJSONTable)
}

var decodesJSONTable = map[string]Slot{
	"encoding/json.Unmarshal": P1, "encoding/json.Decoder.Decode": P0, "encoding/json/v2.Unmarshal": P1, "encoding/json/v2.UnmarshalRead": P1,
	"github.com/json-iterator/go.Unmarshal": P1, "github.com/json-iterator/go.API.Unmarshal": P1,
	"github.com/goccy/go-json.Unmarshal": P1, "github.com/goccy/go-json.Decoder.Decode": P0,
	"github.com/bytedance/sonic.Unmarshal": P1, "github.com/bytedance/sonic.UnmarshalString": P1,
}

func step(fn *types.Func, table map[string]Slot) (Slot, bool) {
	if fn == nil || fn.Pkg() == nil {
		return NoSlot, false
	}
	s, ok := table[fn.Pkg().Path()+"."+Symbol(fn)]
	return s, ok
}
