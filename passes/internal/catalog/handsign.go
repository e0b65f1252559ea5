// SPDX-License-Identifier: Apache-2.0

package catalog

import "go/types"

// The steps by which programs sign and verify by hand what RFC 7515 section 5 describes.

// Signing is a primitive that signs or authenticates a text.
type Signing struct {
	Key Slot
	// Text is what is signed, or its hash; R0 where it is written into the result.
	Text Slot
}

// SignsText returns how a primitive of the standard library signs.
func SignsText(fn *types.Func) (Signing, bool) {
	if fn == nil || fn.Pkg() == nil {
		return Signing{}, false
	}
	s, ok := signers[fn.Pkg().Path()+"."+Symbol(fn)]
	return s, ok
}

var signers = map[string]Signing{
	"crypto/hmac.New":                {P1, R0},
	"crypto/rsa.SignPKCS1v15":        {P1, P3},
	"crypto/rsa.SignPSS":             {P1, P3},
	"crypto/ecdsa.Sign":              {P1, P2},
	"crypto/ecdsa.SignASN1":          {P1, P2},
	"crypto/ed25519.Sign":            {P0, P1},
	"crypto/rsa.PrivateKey.Sign":     {Recv, P1},
	"crypto/ecdsa.PrivateKey.Sign":   {Recv, P1},
	"crypto/ed25519.PrivateKey.Sign": {Recv, P1},
	"crypto.Signer.Sign":             {Recv, P1},
}

// EncodesBase64 returns the parameter that a base64url encoder writes out.
func EncodesBase64(fn *types.Func) (Slot, bool) {
	return step(fn, encodesBase64Table)
}

var encodesBase64Table = map[string]Slot{
	"encoding/base64.Encoding.EncodeToString":       P0,
	"github.com/golang-jwt/jwt.EncodeSegment":       P0,
	"github.com/golang-jwt/jwt/v4.EncodeSegment":    P0,
	"github.com/dgrijalva/jwt-go.EncodeSegment":     P0,
	"github.com/form3tech-oss/jwt-go.EncodeSegment": P0,
}

// MakesJSON reports whether a function makes JSON of any value.
func MakesJSON(fn *types.Func) bool {
	_, ok := step(fn, makesJSONTable)
	return ok
}

var makesJSONTable = map[string]Slot{
	"encoding/json.Marshal": P0, "encoding/json.MarshalIndent": P0,
	"github.com/goccy/go-json.Marshal": P0, "github.com/bytedance/sonic.Marshal": P0, "github.com/json-iterator/go.Marshal": P0,
}

// Hashes returns the text of which a function makes a hash in one go.
func Hashes(fn *types.Func) (Slot, bool) {
	return step(fn, hashesTable)
}

var hashesTable = map[string]Slot{
	"crypto/sha256.Sum256": P0, "crypto/sha512.Sum384": P0, "crypto/sha512.Sum512": P0,
}

// Joins returns the list that a function puts together, and the text between or the format.
func Joins(fn *types.Func) (list, with Slot, ok bool) {
	if with, ok = step(fn, joinsTable); ok {
		return P1, with, true
	}
	if with, ok = step(fn, map[string]Slot{"strings.Join": P1, "bytes.Join": P1}); ok {
		return P0, with, true
	}
	return NoSlot, NoSlot, false
}

var joinsTable = map[string]Slot{"fmt.Sprintf": P0}

// WritesText returns the text that a function writes into its first parameter.
func WritesText(fn *types.Func) (Slot, bool) {
	return step(fn, writesTextTable)
}

var writesTextTable = map[string]Slot{"io.WriteString": P1}

// FindsDot returns the text in which a function looks for the last dot, and what it looks for.
func FindsDot(fn *types.Func) (text, dot Slot, ok bool) {
	text, ok = step(fn, findsDotTable)
	return text, P1, ok
}

var findsDotTable = map[string]Slot{"strings.LastIndex": P0, "strings.LastIndexByte": P0, "bytes.LastIndex": P0, "bytes.LastIndexByte": P0}

// ComparesInTime reports whether a comparison of fn takes the longer the more is equal.
func ComparesInTime(fn *types.Func) bool {
	return listed(fn, comparesInTimeTable)
}

var comparesInTimeTable = map[string][]string{
	"bytes":   {"Equal", "Compare", "EqualFold"},
	"strings": {"Compare", "EqualFold"},
	"reflect": {"DeepEqual"},
	"slices":  {"Equal", "Compare"},
}
