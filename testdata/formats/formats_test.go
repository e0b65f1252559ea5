// SPDX-License-Identifier: Apache-2.0

package formats

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// place is a module full of traps, below a directory with a space and letters beyond ASCII.
type place struct {
	t        *testing.T
	dir, bin string
}

const (
	hostileName = "größe <script> & 100%, a:b.go"
	marker      = "é😀</script><!--|\"'"
)

func newPlace(t *testing.T) *place {
	t.Helper()
	p := &place{t: t, dir: filepath.Join(t.TempDir(), "mein Ordner é😀"), bin: filepath.Join(t.TempDir(), "jwtvet")}
	if runtime.GOOS == "windows" {
		t.Skip("such names cannot be had")
	}
	if out, err := exec.Command("go", "build", "-C", "../..", "-o", p.bin, "./cmd/jwtvet").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	if err := os.CopyFS(p.dir, os.DirFS("../drivers")); err != nil {
		t.Fatal(err)
	}
	head := "package hostile\n\nimport (\n\t\"time\"\n\n\t\"github.com/golang-jwt/jwt/v5\"\n)\n\n"
	sign := func(name, before string) string {
		return "func " + name + "() (string, error) {\n\treturn " + before +
			"jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{\"sub\": `" + marker + "`, \"exp\": time.Now().UnixMilli()}).SignedString([]byte(\"0123456789012345678901234567890123\"))\n}\n"
	}
	p.write("hostile/"+hostileName, head+sign("one", "/* "+marker+" */ "))
	p.write("hostile/crlf.go", strings.ReplaceAll("\ufeff"+head+sign("two", ""), "\n", "\r\n"))
	p.write("hostile/long.go", head+sign("three", "/* "+strings.Repeat("long é ", 20000)+"*/ "))
	p.write("hostile/kept.go", head+"func four() (string, error) {\n\t//jwtvet:ignore jwthardkey until=2999-12-31 a \"reason\" with </script> & é\n\treturn jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{\"exp\": time.Now().Add(time.Hour).Unix()}).SignedString([]byte(\"0123456789012345678901234567890123\"))\n}\n")
	return p
}

func (p *place) write(name, text string) {
	p.t.Helper()
	file := filepath.Join(p.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		p.t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		p.t.Fatal(err)
	}
}

// report runs jwtvet, which finds something.
func (p *place) report(format string) string {
	p.t.Helper()
	cmd := exec.Command(p.bin, "-format="+format, "./...")
	cmd.Dir, cmd.Env = p.dir, append(os.Environ(), "GOFLAGS=", "GOWORK=off", "JWTVET_CONFIG=")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); cmd.ProcessState == nil || cmd.ProcessState.ExitCode() != 1 {
		p.t.Fatalf("jwtvet: %v\n%s%s", err, stdout.String(), stderr.String())
	}
	return stdout.String()
}

// validate holds a document against the schema in a file.
func validate(t *testing.T, schema string, doc any) error {
	t.Helper()
	f, err := os.Open(schema)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	parsed, err := jsonschema.UnmarshalJSON(f)
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", parsed); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(doc)
}

func parse(t *testing.T, text string) any {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return doc
}

// sarifSchema is the schema of OASIS as the module of gosec has it.
func sarifSchema(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/securego/gosec/v2").Output()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(strings.TrimSpace(string(out)), "report", "sarif", "testdata", "sarif-schema-2.1.0.json")
}

type sarif struct {
	Runs []struct {
		Tool struct {
			Driver struct {
				Rules []struct {
					ID         string
					HelpURI    string
					Help       struct{ Text, Markdown string }
					Properties struct {
						Severity string `json:"security-severity"`
						Tags     []string
					}
				}
			}
		}
		Results []struct {
			RuleID       string
			RuleIndex    int
			Message      struct{ Text string }
			Locations    []struct{ PhysicalLocation physical }
			CodeFlows    []any
			Fixes        []any
			Fingerprints map[string]string `json:"partialFingerprints"`
			Suppressions []struct{ Kind, Justification string }
		}
	}
}

type physical struct {
	ArtifactLocation struct{ URI, URIBaseID string }
	Region           struct{ StartLine, StartColumn, EndLine, EndColumn int }
}

func (p *place) sarif() sarif {
	p.t.Helper()
	text := p.report("sarif")
	if err := validate(p.t, sarifSchema(p.t), parse(p.t, text)); err != nil {
		p.t.Errorf("the SARIF is not valid: %v", err)
	}
	var log sarif
	if err := json.Unmarshal([]byte(text), &log); err != nil {
		p.t.Fatal(err)
	}
	return log
}

func TestSARIF(t *testing.T) {
	p := newPlace(t)
	run := p.sarif().Runs[0]
	for _, r := range run.Tool.Driver.Rules {
		if r.Help.Text == "" || !strings.Contains(r.Help.Markdown, "```go") || r.Properties.Severity == "" || r.HelpURI == "" ||
			!strings.HasPrefix(strings.Join(r.Properties.Tags, " "), "security external/cwe/cwe-") {
			t.Errorf("rule %+v", r)
		}
	}
	var flows, fixes, kept int
	texts := map[string]bool{}
	for _, r := range run.Results {
		if run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID || r.Fingerprints["jwtvet/v1"] == "" {
			t.Errorf("result %+v", r)
		}
		flows, fixes = flows+len(r.CodeFlows), fixes+len(r.Fixes)
		for _, s := range r.Suppressions {
			kept++
			if s.Kind != "inSource" || s.Justification != `a "reason" with </script> & é` {
				t.Errorf("suppression %+v", s)
			}
		}
		at := r.Locations[0].PhysicalLocation
		if at.ArtifactLocation.URIBaseID != "%SRCROOT%" || strings.ContainsAny(at.ArtifactLocation.URI, " <é") {
			t.Errorf("URI %q below %q", at.ArtifactLocation.URI, at.ArtifactLocation.URIBaseID)
		}
		texts[r.RuleID+" "+p.covered(at)] = true
	}
	if flows == 0 || fixes < 3 || kept != 1 {
		t.Errorf("%d flows, %d fixes, %d suppressions", flows, fixes, kept)
	}
	if !texts["jwttimeunit time.Now().UnixMilli()"] {
		t.Errorf("the places cover %v", texts)
	}
}

// covered is the text of a place, counted as SARIF does: in UTF-16 code units.
func (p *place) covered(at physical) string {
	p.t.Helper()
	name := at.ArtifactLocation.URI
	for _, pair := range [][2]string{{"%20", " "}, {"%C3%B6", "ö"}, {"%C3%9F", "ß"}, {"%3C", "<"}, {"%3E", ">"}, {"%25", "%"}, {"%26", "&"}, {"./", ""}, {"%2C", ","}} {
		name = strings.ReplaceAll(name, pair[0], pair[1])
	}
	text, err := os.ReadFile(filepath.Join(p.dir, name))
	if err != nil {
		p.t.Fatal(err)
	}
	units := utf16.Encode([]rune(strings.Split(string(text), "\n")[at.Region.StartLine-1]))
	if at.Region.EndLine != at.Region.StartLine {
		return ""
	}
	return string(utf16.Decode(units[at.Region.StartColumn-1 : at.Region.EndColumn-1]))
}

// TestFingerprints moves all lines: the fingerprints stay, and are all different.
func TestFingerprints(t *testing.T) {
	p := newPlace(t)
	prints := func() map[string]bool {
		set := map[string]bool{}
		for _, r := range p.sarif().Runs[0].Results {
			if len(r.Suppressions) > 0 {
				continue
			}
			if set[r.Fingerprints["jwtvet/v1"]] {
				t.Errorf("two findings have one fingerprint: %+v", r)
			}
			set[r.Fingerprints["jwtvet/v1"]] = true
		}
		return set
	}
	before := prints()
	for _, name := range []string{"hostile/long.go", "auth/auth.go", "api/api.go", "config/config.go"} {
		text, err := os.ReadFile(filepath.Join(p.dir, name))
		if err != nil {
			t.Fatal(err)
		}
		p.write(name, "// A line.\n\n"+strings.Replace(string(text), "\nimport", "\n\n\n\nimport", 1))
	}
	after := prints()
	if len(before) != len(after) {
		t.Errorf("%d fingerprints, then %d", len(before), len(after))
	}
	for print := range before {
		if !after[print] {
			t.Errorf("%s is gone", print)
		}
	}
}

func TestJSON(t *testing.T) {
	p := newPlace(t)
	text := p.report("json")
	if err := validate(t, "../../docs/findings.schema.json", parse(t, text)); err != nil {
		t.Error(err)
	}
	if err := validate(t, "../../docs/findings.schema.json", parse(t, `{"version": 1, "findings": null}`)); err == nil {
		t.Error("the schema takes anything")
	}
	if !strings.Contains(text, hostileName) {
		t.Errorf("%q is not in:\n%s", hostileName, text)
	}
}

func TestOthers(t *testing.T) {
	p := newPlace(t)

	line := regexp.MustCompile(`^::(error|warning|notice) file=[^,:\n]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[^:,\n]+::[^\n]+$`)
	github := p.report("github")
	for l := range strings.Lines(github) {
		if !line.MatchString(strings.TrimSuffix(l, "\n")) {
			t.Errorf("no workflow command: %s", l)
		}
	}
	if !strings.Contains(github, "100%25%2C a%3Ab.go") {
		t.Errorf("the name is not escaped:\n%s", github)
	}

	var gitlab []struct {
		Description, Fingerprint, Severity string
		CheckName                          string `json:"check_name"`
		Location                           struct {
			Path  string
			Lines struct{ Begin, End int }
		}
	}
	if err := json.Unmarshal([]byte(p.report("gitlab")), &gitlab); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, issue := range gitlab {
		if issue.Fingerprint == "" || seen[issue.Fingerprint] || issue.CheckName == "" || issue.Location.Lines.Begin < 1 ||
			!regexp.MustCompile("^(blocker|critical|major|minor)$").MatchString(issue.Severity) || filepath.IsAbs(issue.Location.Path) {
			t.Errorf("issue %+v", issue)
		}
		seen[issue.Fingerprint] = true
	}

	dec := xml.NewDecoder(strings.NewReader(p.report("junit")))
	cases := 0
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		if e, ok := token.(xml.StartElement); ok && e.Name.Local == "failure" {
			cases++
		}
	}
	if cases != len(gitlab) || cases == 0 {
		t.Errorf("%d JUnit failures, %d GitLab issues", cases, len(gitlab))
	}

	markdown := p.report("markdown")
	if strings.Contains(markdown, "<script>") || strings.Contains(markdown, "<!--") || !strings.Contains(markdown, "&lt;script&gt;") {
		t.Errorf("not escaped:\n%s", markdown)
	}
	for l := range strings.Lines(markdown) {
		if cells := strings.Count(strings.ReplaceAll(l, `\|`, ""), "|"); cells != 0 && cells != 5 {
			t.Errorf("%d bars: %s", cells, l)
		}
	}
}
