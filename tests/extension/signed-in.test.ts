import { describe, expect, test, vi } from 'vitest';
import { isSignedIn, offersSignOut } from '../../extension/page/signed-in.ts';

const pageOf = (body: string) =>
  new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');

describe('whether a page offers to sign out', () => {
  test.each<[body: string, offers: boolean]>([
    ['<a href="/x">Đăng xuất</a>', true],
    ['<button>Thoát</button>', true],
    ['<button>Đăng  xuất khỏi hệ thống</button>', true],
    ['<input type="submit" value="Đăng xuất">', true],
    ['<a href="/c/portal/logout"><img alt=""></a>', true],
    ["<a href=\"javascript:__doPostBack('ctl00$lbtLogOut','')\"></a>", true],
    ['<button onclick="logOut()"></button>', true],
    ['<a href="#" title="Sign out"></a>', true],
    ['<a href="/dang-xuat.html">Tài khoản</a>', true],
    ['<a href="/dang-nhap">Đăng nhập</a>', false],
    ['<a href="/tin/1">Thoát nghèo bền vững</a>', false],
    ['<p>Đăng xuất</p>', false],
    ['<a href="/t">Hướng dẫn người dân cách đăng xuất tài khoản định danh điện tử</a>', false],
  ])('%s', (body, offers) => expect(offersSignOut(pageOf(body))).toBe(offers));
});

describe('a reader is signed in', () => {
  const OUT = '<a href="/thoat">Đăng xuất</a>';
  test.each<[what: string, visitor: () => Promise<string>, signedIn: boolean]>([
    ['where a visitor is not offered to sign out', async () => '<p>Báo cáo</p>', true],
    ['where a visitor gets nothing', async () => '', true],
    ['where nobody can be asked', () => Promise.reject(new Error('away')), true],
    ['but not where every visitor is offered it', async () => `<p>Báo cáo</p>${OUT}`, false],
  ])('%s', async (_, visitor, signedIn) => {
    expect(await isSignedIn([pageOf('<p>Báo cáo</p>'), pageOf(OUT)], visitor)).toBe(signedIn);
  });

  test('and a page that offers no way out has nobody asked', async () => {
    const visitor = vi.fn(async () => '');
    expect(await isSignedIn([pageOf('<p>Báo cáo</p>')], visitor)).toBe(false);
    expect(visitor).not.toHaveBeenCalled();
  });
});
