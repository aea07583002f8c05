import { describe, it } from "vitest";
import { expectTold, type Told } from "./cases.js";

const CASES: [tag: string, text: string, expected: Told[]][] = [
  ["en", 'The exhibition "Light and Salt Over the Northern Harbour" opens on Friday.', []],
  ["en", '"Light and Salt" runs until May at the Orrin Gallery.', []],
  ["es", "La exposición «Luz y sal sobre el puerto» se inaugura el viernes.", []],
  ["es", "El libro «Lo que el río se llevó» cuenta la historia de un pueblo.", []],
  ["es", "El buque «Estrella del Alba» atracó ayer en el puerto.", []],
  ["es", "La muestra «Somos el mar» reúne cuarenta obras.", []],
  ["it", "La mostra «Luce e sale sul porto» apre venerdì.", []],
  ["it", "Il film «Quello che il fiume ha preso» esce a maggio.", []],
  ["it", "Il romanzo «Non siamo mai stati qui» racconta una famiglia.", []],
  ["it", "La nave «Stella del mattino» ha lasciato il porto.", []],
  ["it", "Il libro «Quello che resta» è in libreria.", []],
  ["pt", 'A exposição "Luz e sal sobre o porto" abre na sexta-feira.', []],
  ["pt", 'O livro "O que o rio levou" chega às livrarias em maio.', []],
  ["pt", 'O filme "Nunca estivemos aqui" estreia na quinta-feira.', []],
  ["pt", 'O navio "Estrela da Manhã" deixou o porto.', []],
  ["ru", "Выставка «Свет и соль над портом» открывается в пятницу.", []],
  ["ru", "Книга «Что унесла река» выйдет в мае.", []],
  ["ru", "Фильм «Мы никогда здесь не были» расскажет о семье.", []],
  ["ru", "Судно «Утренняя звезда» покинуло порт.", []],
  ["uk", "Виставка «Світло і сіль над портом» відкривається у п'ятницю.", []],
  ["uk", "Фільм «Ми ніколи тут не були» розповість про родину.", []],
  ["uk", "Книга «Що забрала ріка» вийде у травні.", []],
  ["pl", "Wystawa „Światło i sól nad portem” zostanie otwarta w piątek.", []],
  ["pl", "Powieść „Co zabrała rzeka” ukaże się w maju.", []],
  ["pl", "Film „Nigdy nas tu nie było” wejdzie do kin w piątek.", []],
  ["pl", "Statek „Gwiazda Poranna” opuścił port.", []],
  ["nl", "De tentoonstelling ‘Wij zijn de zee’ opent vrijdag.", []],
  ["cs", "Výstava „Jsme moře“ začíná v pátek.", []],
];

describe("names in marks are no quotations", () => {
  it.each(CASES)("%s: %s", expectTold);
});
