// SPDX-License-Identifier: Apache-2.0

// Package returned has handlers that return what the framework sends.
package returned

import (
	"context"
	"time"

	"github.com/gogf/gf/v2/frame/g"
	"github.com/golang-jwt/jwt/v5"
	"github.com/kataras/iris/v12"

	"example.com/jwtvet/jwtbody/returned/graph"
	"example.com/jwtvet/jwtbody/returned/pb"
)

func sign(key []byte) (string, error) {
	claims := jwt.RegisteredClaims{Subject: "u1", ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// goframe routes by the path of the request.

type loginReq struct {
	g.Meta `path:"/login" method:"post"`
	Name   string
}

type loginRes struct {
	Token  string    `json:"token"`
	Expire time.Time `json:"expire"`
}

type controller struct{ key []byte }

func (c *controller) Login(ctx context.Context, req *loginReq) (res *loginRes, err error) {
	res = &loginRes{}
	res.Token, err = sign(c.key)
	return // want `controller.Login sends a token in a JSON body.*\(jwtbody\)`
}

func (c *controller) Again(ctx context.Context, req *loginReq) (*loginRes, error) {
	token, err := sign(c.key)
	if err != nil {
		return nil, err
	}
	return &loginRes{Token: token}, nil // want `token.*\(jwtbody\)`
}

func (c *controller) Quiet(ctx context.Context, req *loginReq) (*loginRes, error) {
	token, err := sign(c.key)
	if err != nil {
		return nil, err
	}
	keep(token)
	return &loginRes{Expire: time.Now()}, nil
}

// A model is no request.
type loginInput struct {
	g.Meta `orm:"table:user"`
	Name   string
}

func (c *controller) Inner(ctx context.Context, in *loginInput) (*loginRes, error) {
	token, err := sign(c.key)
	return &loginRes{Token: token}, err
}

// A service that is offered by its interface is called by controllers.

type sessions interface {
	Open(ctx context.Context, req *loginReq) (*loginRes, error)
}

type keeper struct{ key []byte }

func newSessions(key []byte) sessions { return &keeper{key: key} }

func (k *keeper) Open(ctx context.Context, req *loginReq) (*loginRes, error) {
	token, err := sign(k.key)
	return &loginRes{Token: token}, err
}

type front struct{ sessions sessions }

func (f *front) Close(ctx context.Context, req *loginReq) (*loginRes, error) {
	token, err := sign([]byte(req.Name))
	return &loginRes{Token: token}, err // want `front.Close sends a token in a JSON body.*\(jwtbody\)`
}

// kratos calls the methods of the interface that it made.

type service struct{ key []byte }

func (s *service) Login(ctx context.Context, in *pb.LoginRequest) (*pb.LoginReply, error) {
	token, err := sign(s.key)
	if err != nil {
		return nil, err
	}
	return &pb.LoginReply{Token: token}, nil // want `service.Login sends a token in a JSON body.*\(jwtbody\)`
}

func (s *service) Token(ctx context.Context, in *pb.LoginRequest) (*pb.TokenReply, error) {
	token, err := sign(s.key)
	if err != nil {
		return nil, err
	}
	return &pb.TokenReply{AccessToken: token, TokenType: "Bearer"}, nil
}

// Over gRPC only.
func (s *service) Issue(ctx context.Context, in *pb.LoginRequest) (*pb.LoginReply, error) {
	token, err := sign(s.key)
	if err != nil {
		return nil, err
	}
	return &pb.LoginReply{Token: token}, nil
}

// Not what the interface has.
type usecase struct{ key []byte }

func (u *usecase) Login(ctx context.Context, name string) (*pb.LoginReply, error) {
	token, err := sign(u.key)
	return &pb.LoginReply{Token: token}, err
}

// gqlgen.

type mutationResolver struct{ key []byte }

func (r *mutationResolver) Login(ctx context.Context, name string) (*graph.Session, error) {
	token, err := sign(r.key)
	if err != nil {
		return nil, err
	}
	return &graph.Session{Token: token, User: name}, nil // want `mutationResolver.Login sends a token in a JSON body.*\(jwtbody\)`
}

func (r *mutationResolver) Refresh(ctx context.Context) (string, error) {
	return sign(r.key) // want `token.*\(jwtbody\)`
}

func (r *mutationResolver) Logout(ctx context.Context) (bool, error) {
	_, err := sign(r.key)
	return err == nil, err
}

// Sign is no mutation.
func (r *mutationResolver) Sign(ctx context.Context) (string, error) { return sign(r.key) }

type queryResolver struct{ key []byte }

func (r *queryResolver) Me(ctx context.Context) (*graph.Session, error) {
	return &graph.Session{User: "u1"}, nil
}

// Controllers of iris.

type session struct {
	Ctx iris.Context
	key []byte
}

func (s *session) PostLogin() map[string]any {
	token, _ := sign(s.key)
	return map[string]any{"token": token} // want `session.PostLogin sends a token in a JSON body.*\(jwtbody\)`
}

func (s *session) Token() string {
	token, _ := sign(s.key)
	return token
}

var stored []string

func keep(token string) { stored = append(stored, token) }
