// SPDX-License-Identifier: Apache-2.0

package catalog_test

import (
	"errors"
	"fmt"
	"go/types"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
)

// TestFlowTruth holds every flow against the real functions, fields and variables.
func TestFlowTruth(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles every catalogued library")
	}
	t.Parallel()
	real := loadAPIs(t)
	flows := catalog.AllFlows()
	for _, path := range slices.Sorted(maps.Keys(flows)) {
		if unread(path) {
			continue
		}
		if len(real[path]) == 0 {
			t.Errorf("no module under testdata/apis imports %s", path)
			continue
		}
		for _, symbol := range slices.Sorted(maps.Keys(flows[path])) {
			if err := checkFlow(real[path], symbol, flows[path][symbol]); err != nil {
				t.Errorf("%s: %s: %v", path, symbol, err)
			}
		}
	}
}

// unread reports whether no module of the package can be had for the test.
func unread(path string) bool {
	return strings.HasPrefix(path, "github.com/beego/")
}

// TestWebTruth holds every row of a web table against the real libraries.
func TestWebTruth(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles every catalogued library")
	}
	t.Parallel()
	real := loadAPIs(t)
	for _, lib := range catalog.WebLibraries() {
		for _, path := range lib.Paths {
			if catalog.Knows(path) {
				t.Errorf("%s is a JWT library", path)
			}
			if len(real[path]) == 0 {
				t.Errorf("no module under testdata/apis imports %s", path)
				continue
			}
			for i := range lib.Rows {
				if err := checkWebRow(real[path], &lib.Rows[i]); err != nil {
					t.Errorf("%s: %s: %v", path, lib.Rows[i].Symbol, err)
				}
			}
		}
	}
}

// TestTokenResponse holds the writers that are a response apart from those that are none.
func TestResponseWriter(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles every catalogued library")
	}
	t.Parallel()
	real := loadAPIs(t)
	for _, test := range []struct {
		path, name string
		pointer    bool
		want       bool
	}{
		{"net/http", "ResponseWriter", false, true},
		{"github.com/gin-gonic/gin", "ResponseWriter", false, true},
		{"github.com/labstack/echo/v4", "Response", true, true},
		{"github.com/gofiber/fiber/v2", "Ctx", true, true},
		{"github.com/gofiber/fiber/v3", "Ctx", false, true},
		{"github.com/kataras/iris/v12/context", "Context", true, true},
		{"github.com/valyala/fasthttp", "RequestCtx", true, true},
		{"bytes", "Buffer", true, false},
		{"io", "Writer", false, false},
		{"os", "File", true, false},
	} {
		typ := real[test.path][0].Scope().Lookup(test.name).Type()
		if test.pointer {
			typ = types.NewPointer(typ)
		}
		if got := catalog.ResponseWriter(typ); got != test.want {
			t.Errorf("ResponseWriter(%s) = %v", typ, got)
		}
	}
}

// checkFlow wants the symbol in one of the versions and the flow right in each that has it.
func checkFlow(versions []*types.Package, symbol string, flow catalog.Flow) error {
	found := false
	for _, pkg := range versions {
		obj, owner, err := object(pkg, symbol)
		if errors.Is(err, errNone) {
			continue
		}
		if err == nil {
			err = checkFlowIn(obj, owner, flow)
		}
		if err != nil {
			return err
		}
		found = true
	}
	if !found {
		return errNone
	}
	return nil
}

// object returns what the symbol names, and the type of a field.
func object(pkg *types.Package, symbol string) (types.Object, *types.TypeName, error) {
	name, member, dotted := strings.Cut(symbol, ".")
	obj := pkg.Scope().Lookup(name)
	if obj == nil {
		return nil, nil, errNone
	}
	if !dotted {
		return obj, nil, nil
	}
	owner, ok := obj.(*types.TypeName)
	if !ok {
		return nil, nil, fmt.Errorf("%s is no type", name)
	}
	got, index, _ := types.LookupFieldOrMethod(owner.Type(), true, pkg, member)
	if got == nil {
		return nil, nil, errNone
	}
	if _, ok := got.(*types.Var); ok && len(index) != 1 {
		return nil, nil, errors.New("field of an embedded struct: name it by its own type")
	}
	return got, owner, nil
}

func checkFlowIn(obj types.Object, owner *types.TypeName, flow catalog.Flow) error {
	var got catalog.Flow
	switch obj := obj.(type) {
	case *types.Func:
		got, _ = catalog.FlowOf(obj)
	case *types.Var:
		if owner != nil {
			got, _ = catalog.FlowOfField(owner, obj)
		} else {
			got, _ = catalog.FlowOfVar(obj)
		}
	default:
		return fmt.Errorf("%s is no function, field or variable", obj)
	}
	if !reflect.DeepEqual(got, flow) {
		return fmt.Errorf("the table does not find its own flow: the object is named %s in %s", catalog.Symbol(obj), obj.Pkg().Path())
	}
	if reflect.DeepEqual(flow, catalog.Flow{}) {
		return errors.New("nothing is said")
	}
	if flow.SetsDefault && flow.Default == catalog.NoSlot || flow.Bits != catalog.NoSlot && flow.Source != jose.Random || flow.Both && flow.Into == catalog.NoSlot {
		return errors.New("half is said")
	}
	for _, slot := range append([]catalog.Slot{flow.Into, flow.Wraps, flow.Default, flow.Key}, flow.From...) {
		if slot == catalog.NoSlot {
			continue
		}
		typ, err := slotType(obj, slot)
		if err != nil {
			return err
		}
		if slot == flow.Into && !writable(typ) {
			return fmt.Errorf("nothing goes into %s", typ)
		}
	}
	if flow.KeyField != "" {
		if f, _, _ := types.LookupFieldOrMethod(owner.Type(), true, obj.Pkg(), flow.KeyField); f == nil {
			return fmt.Errorf("no field %s", flow.KeyField)
		}
	}
	return checkResult(obj, flow)
}

// checkResult wants a result where the flow says something of one.
func checkResult(obj types.Object, flow catalog.Flow) error {
	fn, ok := obj.(*types.Func)
	if !ok {
		return nil
	}
	says := flow.Wraps != catalog.NoSlot || flow.Public || flow.Both || (len(flow.From) > 0 || flow.Source != jose.Unknown) && flow.Into == catalog.NoSlot
	if says && fn.Signature().Results().Len() == 0 {
		return errors.New("no result")
	}
	return nil
}

// writable reports whether a callee can change what the caller sees through a value of the type.
func writable(typ types.Type) bool {
	switch typ.Underlying().(type) {
	case *types.Pointer, *types.Slice, *types.Map, *types.Interface:
		return true
	}
	_, param := types.Unalias(typ).(*types.TypeParam)
	return param
}

// checkWebRow holds a row of a web table as checkRow does, and its cookie.
func checkWebRow(versions []*types.Package, row *catalog.Row) error {
	found := false
	for _, pkg := range versions {
		obj, owner, err := object(pkg, row.Symbol)
		if errors.Is(err, errNone) {
			continue
		}
		if err != nil {
			return err
		}
		rows := catalog.Rows(obj)
		if f, ok := obj.(*types.Var); ok && owner != nil {
			rows = catalog.FieldRows(owner, f)
		}
		has := slices.ContainsFunc(rows, func(r *catalog.Row) bool { return reflect.DeepEqual(r, row) })
		if !has {
			return fmt.Errorf("the table does not find its own row: the object is named %s in %s", catalog.Symbol(obj), obj.Pkg().Path())
		}
		if err := errors.Join(checkShape(obj, row), checkCookie(obj, row)); err != nil {
			return err
		}
		found = true
	}
	if !found {
		return errNone
	}
	return nil
}

// optional reports whether a slot is one of a function's variadic arguments.
func optional(obj types.Object, slot catalog.Slot) bool {
	fn, ok := obj.(*types.Func)
	i, isParam := slot.Param()
	return ok && isParam && fn.Signature().Variadic() && i >= fn.Signature().Params().Len()-1
}

func checkCookie(obj types.Object, row *catalog.Row) error {
	if row.Cookie == nil {
		return nil
	}
	if row.Channel != jose.CookieOut && row.Event != jose.Bind {
		return errors.New("cookie of another channel")
	}
	for _, slot := range []catalog.Slot{row.Cookie.Secure, row.Cookie.HTTPOnly} {
		if slot == catalog.NoSlot || optional(obj, slot) {
			continue
		}
		typ, err := slotType(obj, slot)
		if err != nil {
			return err
		}
		if !isBasic(typ, types.IsBoolean) {
			return fmt.Errorf("guard in %s: type %s", slot, typ)
		}
	}
	for _, slot := range []catalog.Slot{row.Cookie.Path, row.Cookie.Domain} {
		if slot == catalog.NoSlot || optional(obj, slot) {
			continue
		}
		if typ, err := slotType(obj, slot); err != nil || !isBasic(typ, types.IsString) {
			return fmt.Errorf("place in %s: type %s: %v", slot, typ, err)
		}
	}
	if slot := row.Cookie.SameSite; slot != catalog.NoSlot && !optional(obj, slot) {
		if _, err := slotType(obj, slot); err != nil {
			return err
		}
	}
	for _, field := range []string{row.Cookie.ValueField, row.Cookie.SecureField, row.Cookie.HTTPOnlyField, row.Cookie.SameSiteField} {
		if field == "" {
			continue
		}
		typ, err := slotType(obj, row.Roles[jose.Value])
		if err != nil {
			return err
		}
		if f, _, _ := types.LookupFieldOrMethod(typ, true, obj.Pkg(), field); f == nil {
			return fmt.Errorf("%s has no field %s", typ, field)
		}
	}
	return nil
}
