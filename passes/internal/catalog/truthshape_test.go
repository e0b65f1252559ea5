// SPDX-License-Identifier: Apache-2.0

package catalog_test

import (
	"errors"
	"fmt"
	"go/types"
	"maps"
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
)

// checkShape holds the slots against the object and the roles against their types.
func checkShape(obj types.Object, row *catalog.Row) error {
	if row.Event < jose.Bind || row.Event > jose.Carry {
		return errors.New("no event")
	}
	_, isFunc := obj.(*types.Func)
	_, isConst := obj.(*types.Const)
	sig, _ := obj.Type().Underlying().(*types.Signature)
	switch {
	case row.Alg != "" && row.Event != jose.Bind, row.Alg != "" && row.Roles[jose.Alg] != catalog.NoSlot:
		return errors.New("algorithm beside another meaning")
	case row.Loader && (sig == nil || row.Roles[jose.Key] == catalog.NoSlot || sig.Results().Len() == 0):
		return errors.New("loader without key or result")
	case row.Event == jose.Accept && isFunc && row.Profile == nil:
		return errors.New("accept without profile")
	case isConst && len(row.Roles) > 0:
		return errors.New("a constant has no slots")
	case (row.Channel != jose.NoChannel || row.In != jose.NoInlet) && row.Event != jose.Carry:
		return errors.New("channel of no carry")
	case row.In == jose.InLookup && row.Roles[jose.Value] == catalog.NoSlot:
		return errors.New("lookup without value")
	}
	if row.Out != catalog.NoSlot {
		if _, ok := row.Out.Result(); !ok {
			return errors.New("what comes out is no result")
		}
		if _, err := slotType(obj, row.Out); err != nil {
			return err
		}
	}
	if row.URL != catalog.NoSlot {
		typ, err := slotType(obj, row.URL)
		if err != nil {
			return fmt.Errorf("address: %w", err)
		}
		if s, ok := typ.Underlying().(*types.Slice); ok {
			typ = s.Elem()
		}
		if !isBasic(typ, types.IsString) {
			return fmt.Errorf("address: type %s", typ)
		}
	}
	for _, role := range slices.Sorted(maps.Keys(row.Roles)) {
		typ, err := slotType(obj, row.Roles[role])
		if err == nil {
			err = fits(role, typ, row)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", role, err)
		}
	}
	return nil
}

// slotType returns the type of what is at the slot.
func slotType(obj types.Object, slot catalog.Slot) (types.Type, error) {
	v, isVar := obj.(*types.Var)
	if slot == catalog.Field {
		if !isVar {
			return nil, errors.New("field slot of no field or variable")
		}
		return v.Type(), nil
	}
	sig, ok := obj.Type().Underlying().(*types.Signature)
	if !ok {
		return nil, fmt.Errorf("%s takes no arguments", obj.Type())
	}
	if slot == catalog.Recv {
		if sig.Recv() == nil {
			return nil, errors.New("receiver of no method")
		}
		return sig.Recv().Type(), nil
	}
	if i, ok := slot.Result(); ok {
		if i >= sig.Results().Len() {
			return nil, fmt.Errorf("result %d of %d", i, sig.Results().Len())
		}
		return sig.Results().At(i).Type(), nil
	}
	params := sig.Params()
	i, ok := slot.Param()
	rest := false
	if !ok {
		if i, rest = slot.Rest(); !rest {
			return nil, fmt.Errorf("slot %d", slot)
		}
	}
	last := params.Len() - 1
	switch {
	case i > last:
		return nil, fmt.Errorf("parameter %d of %d", i, params.Len())
	case sig.Variadic() && i == last && !rest:
		return nil, errors.New("variadic parameter in a single slot")
	case sig.Variadic() && i == last:
		return params.At(i).Type().(*types.Slice).Elem(), nil
	}
	return params.At(i).Type(), nil
}

// fits holds a type against what its role needs.
func fits(role jose.Role, typ types.Type, row *catalog.Row) error {
	ok := true
	switch role {
	case jose.Err:
		ok = types.Implements(typ, types.Universe.Lookup("error").Type().Underlying().(*types.Interface))
	case jose.Valid, jose.Flag:
		ok = isBasic(typ, types.IsBoolean)
	case jose.Duration:
		ok = isNamed(typ, "time", "Duration") || isBasic(typ, types.IsString)
	case jose.Name:
		ok = isBasic(typ, types.IsString)
	case jose.Keyfunc:
		_, sig := typ.Underlying().(*types.Signature)
		ok = sig || types.IsInterface(typ)
	case jose.Hook, jose.Extractor:
		_, sig := typ.Underlying().(*types.Signature)
		ok = sig || types.IsInterface(typ)
	case jose.Alg:
		ok = !isBasic(typ, types.IsBoolean|types.IsInteger)
	case jose.Key, jose.Claims, jose.Carrier, jose.Options, jose.Header:
		ok = !isBasic(typ, types.IsBoolean)
	case jose.Token:
		ok = !isBasic(typ, types.IsBoolean|types.IsNumeric) && !isNamed(typ, "net/http", "Request")
	case jose.Value:
		ok = fitsUnit(typ, row.Unit)
	}
	if !ok {
		return fmt.Errorf("type %s", typ)
	}
	return nil
}

// fitsUnit holds the type of a claim value against its unit; a wrapper of a time counts as one.
func fitsUnit(typ types.Type, unit jose.Unit) bool {
	switch unit {
	case jose.TimeValue:
		if p, ok := typ.(*types.Pointer); ok {
			typ = p.Elem()
		}
		if isNamed(typ, "time", "Time") {
			return true
		}
		if n, ok := typ.(*types.Named); ok && n.Obj().Name() == "NumericDate" {
			return true
		}
		s, ok := typ.Underlying().(*types.Struct)
		return ok && s.NumFields() == 1 && isNamed(s.Field(0).Type(), "time", "Time")
	case jose.NumericDate:
		if p, ok := typ.(*types.Pointer); ok {
			typ = p.Elem()
		}
		return isBasic(typ, types.IsNumeric) && !isNamed(typ, "time", "Duration")
	case jose.Lifetime:
		return isNamed(typ, "time", "Duration")
	}
	return !isNamed(typ, "time", "Time")
}

func isBasic(typ types.Type, info types.BasicInfo) bool {
	b, ok := typ.Underlying().(*types.Basic)
	return ok && b.Info()&info != 0
}

func isNamed(typ types.Type, path, name string) bool {
	if p, ok := types.Unalias(typ).(*types.Pointer); ok {
		typ = p.Elem()
	}
	n, ok := types.Unalias(typ).(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == path && n.Obj().Name() == name
}
