// SPDX-License-Identifier: Apache-2.0

package catalog

import "go/types"

// The steps by which programs read a compact serialization (RFC 7515 section 7.1) by hand:
// cut at the dots, decode base64url, read JSON.

// DecodesBase64 returns the parameter that a base64 decoder reads; its first result is the text.
func DecodesBase64(fn *types.Func) (Slot, bool) {
	return step(fn, decodesBase64Table)
}

var decodesBase64Table = map[string]Slot{
	"encoding/base64.Encoding.DecodeString":             P0,
	"encoding/base64.NewDecoder":                        P1,
	"github.com/golang-jwt/jwt.DecodeSegment":           P0,
	"github.com/golang-jwt/jwt/v4.DecodeSegment":        P0,
	"github.com/dgrijalva/jwt-go.DecodeSegment":         P0,
	"github.com/form3tech-oss/jwt-go.DecodeSegment":     P0,
	"github.com/golang-jwt/jwt/v5.Parser.DecodeSegment": P0,
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

// DecodesJSON returns where a JSON decoder writes the value.
func DecodesJSON(fn *types.Func) (Slot, bool) {
	return step(fn, decodesJSONTable)
}

var decodesJSONTable = map[string]Slot{"encoding/json.Unmarshal": P1, "encoding/json.Decoder.Decode": P0}

func step(fn *types.Func, table map[string]Slot) (Slot, bool) {
	if fn == nil || fn.Pkg() == nil {
		return NoSlot, false
	}
	s, ok := table[fn.Pkg().Path()+"."+Symbol(fn)]
	return s, ok
}
